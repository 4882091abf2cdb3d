import notices from '#lib/i18n/en/notices.json' with { type: 'json' };

const { message, link, way, address } = notices;

/**
 * What notices there are. Each says only that there is something to sign in for: nothing of
 * anybody, no council, no meeting (SAFETY.md, "Leaving no trace").
 */
export const noticeKinds = {
	alert: {
		subject: 'Please sign in now',
		text: 'Something needs you at once. Sign in to read it:'
	},
	'alert-raised': {
		subject: 'Please sign in',
		text: 'Something was opened that you should look at. Sign in to read it:'
	},
	'glass-opened': {
		subject: 'Something was opened',
		text: 'Something was opened out of turn, and somebody is to look at it. If nobody has by tomorrow, tell whoever leads your service. Your own page:'
	},
	'card-made': {
		subject: 'Please sign in',
		text: 'A new way in was made that you should look at. Sign in to see it:'
	},
	'new-sign-in': {
		subject: 'A new sign-in was asked for you',
		text: 'If you did not expect this, sign in as you always do: that stops it, and nothing has changed for you until then. If you cannot sign in, tell whoever leads your service now:'
	},
	'family-link': link,
	'family-way': way,
	'address-change': address,
	'second-needed': {
		subject: 'Please sign in',
		text: 'Somebody needs a second person to agree to something. Sign in to read it:'
	},
	'views-waiting': message,
	'message-waiting': message,
	'feedback-waiting': message,
	'note-waiting': message,
	invited: message,
	'reply-waiting': message,
	'paper-released': message,
	'paper-waiting': {
		subject: 'Please sign in',
		text: 'Something waits for you to look at it. Sign in to read it:'
	},
	'paper-returned': {
		subject: 'Please sign in',
		text: 'Something came back to you to be put right. Sign in to read it:'
	},
	'paper-late': {
		subject: 'Please sign in',
		text: 'Something went out late, and you should know. Sign in to read it:'
	},
	'paper-revoked': {
		subject: 'Please sign in',
		text: 'Something that had gone out was taken back. Sign in to read it:'
	},
	'paper-due': {
		subject: 'Please sign in',
		text: 'Something is due soon and is not done. Sign in to read it:'
	}
} as const;

export type NoticeKind = keyof typeof noticeKinds;

/**
 * The kinds that reach people outside the staff, by the words they have in every language: each is in
 * the reader's own, as far as it is known. Staff work in English.
 */
export const spokenKinds = {
	'message-waiting': 'message',
	'feedback-waiting': 'message',
	invited: 'message',
	'reply-waiting': 'message',
	'paper-released': 'message',
	'family-link': 'link',
	'family-way': 'way',
	'address-change': 'address'
} as const satisfies Partial<Record<NoticeKind, keyof typeof notices>>;

export function isNoticeKind(text: string): text is NoticeKind {
	return Object.hasOwn(noticeKinds, text);
}

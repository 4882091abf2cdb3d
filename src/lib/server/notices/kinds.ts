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
	'family-link': {
		subject: 'Your link',
		text: 'It works for ten minutes, once, in the browser you asked from. If you did not ask for it, you need do nothing:'
	},
	'family-way': {
		subject: 'Please sign in',
		text: 'A way to sign in was made or changed for you. If you did not expect this, sign in and look, or tell whoever gave you your sign-in:'
	},
	'address-change': {
		subject: 'Please sign in',
		text: 'Somebody asked to change where these messages go. If that was not you, sign in and stop it, or tell whoever gave you your sign-in:'
	},
	'second-needed': {
		subject: 'Please sign in',
		text: 'Somebody needs a second person to agree to something. Sign in to read it:'
	},
	'views-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	'message-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	'feedback-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	'note-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	invited: { subject: 'You have a message', text: 'Sign in to read it:' },
	'reply-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	'paper-released': { subject: 'You have a message', text: 'Sign in to read it:' },
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

export function isNoticeKind(text: string): text is NoticeKind {
	return Object.hasOwn(noticeKinds, text);
}

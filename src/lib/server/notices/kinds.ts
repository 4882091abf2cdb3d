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
	'second-needed': {
		subject: 'Please sign in',
		text: 'Somebody needs a second person to agree to something. Sign in to read it:'
	},
	'views-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	'message-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	'reply-waiting': { subject: 'You have a message', text: 'Sign in to read it:' }
} as const;

export type NoticeKind = keyof typeof noticeKinds;

export function isNoticeKind(text: string): text is NoticeKind {
	return Object.hasOwn(noticeKinds, text);
}

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
	'views-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	'message-waiting': { subject: 'You have a message', text: 'Sign in to read it:' },
	'reply-waiting': { subject: 'You have a message', text: 'Sign in to read it:' }
} as const;

export type NoticeKind = keyof typeof noticeKinds;

export function isNoticeKind(text: string): text is NoticeKind {
	return Object.hasOwn(noticeKinds, text);
}

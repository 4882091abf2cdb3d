import type { Env } from '../../env.ts';
import type { Answer, Way } from '../way.ts';
import { askNotify, type Reply } from './ask.ts';
import { errorIn } from './error-in.ts';
import { seenIn } from './seen.ts';

/** GOV.UK Notify, with one template that has room for our fixed words and a link, and no more. */
export function byNotify(
	env: Pick<Env, 'NOTIFY_URL' | 'NOTIFY_REPLY_TO'>,
	apiKey: string,
	template: string
): Way {
	const { NOTIFY_REPLY_TO: replyTo } = env;
	return {
		name: 'notify',
		async send({ to, subject, text, link, reference }, handing) {
			handing();
			const options = {
				personalisation: { subject, text, link },
				reference,
				...(replyTo && { emailReplyToId: replyTo })
			};
			return answerIn(
				await askNotify(env, apiKey, (client) => client.sendEmail(template, to, options))
			);
		},
		async look(reference) {
			const reply = await askNotify(env, apiKey, (client) =>
				client.getNotifications(undefined, undefined, reference)
			);
			return seenIn(reply, reference);
		}
	};
}

/**
 * What its answer to a POST means. By status and kind of error only, as its documentation asks. A
 * ValidationError is about the address and stays so; other 4xx are about the key, the template or
 * the limits, and somebody can mend those; after 5xx it may have been stored, and is looked up.
 */
export function answerIn(reply: Reply): Answer {
	if (reply.status === null) return { is: reply.never ? 'again' : 'unknown', why: reply.why };
	const { status, body } = reply;
	if (status === 200 || status === 201) return { is: 'accepted' };
	const error = errorIn(body);
	const why = `GOV.UK Notify: ${status} ${error ?? ''}`.trim();
	if (status >= 500) return { is: 'unknown', why };
	return { is: status === 400 && error === 'ValidationError' ? 'refused' : 'again', why };
}

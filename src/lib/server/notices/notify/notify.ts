import type { Service } from '../../service.ts';
import type { Letter } from '../letter.ts';
import type { Answer, Way } from '../way.ts';
import { callNotify, type Reply } from './call.ts';
import { errorIn } from './error-in.ts';
import { seenIn } from './seen.ts';

/** GOV.UK Notify, with one template that has room for our fixed words and a link, and no more. */
export function byNotify(
	service: Pick<Service, 'env' | 'now'>,
	apiKey: string,
	template: string
): Way {
	const replyTo = service.env.NOTIFY_REPLY_TO;
	return {
		name: 'notify',
		async send(letter, handing) {
			handing();
			const posted = {
				...emailOf(letter, template),
				...(replyTo && { email_reply_to_id: replyTo })
			};
			return answerIn(await callNotify(service, apiKey, '/v2/notifications/email', posted));
		},
		async look(reference) {
			const query = new URLSearchParams({ reference });
			return seenIn(await callNotify(service, apiKey, `/v2/notifications?${query}`), reference);
		}
	};
}

function emailOf({ to, subject, text, link, reference }: Letter, template: string) {
	return {
		email_address: to,
		template_id: template,
		personalisation: { subject, text, link },
		reference
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

import { z } from 'zod';
import type { Service } from '../../service.ts';
import { askNotify } from './ask.ts';

const template = z.object({ personalisation: z.record(z.string(), z.unknown()) });
const WANTED = ['subject', 'text', 'link'];

/** What is wrong with GOV.UK Notify as it is set up, and what to do; null: notices can go out by it. */
export async function notifyFault(service: Pick<Service, 'env'>): Promise<string | null> {
	const { NOTIFY_API_KEY, NOTIFY_TEMPLATE } = service.env;
	if (!NOTIFY_API_KEY || !NOTIFY_TEMPLATE) return 'NOTIFY_API_KEY or NOTIFY_TEMPLATE is not set.';
	const reply = await askNotify(service.env, NOTIFY_API_KEY, (client) =>
		client.getTemplateById(NOTIFY_TEMPLATE)
	);
	if (reply.status === null) return `it does not answer (${reply.why}).`;
	if (reply.status === 401 || reply.status === 403) {
		return 'it refuses the key, or the clock of this machine is wrong by more than 30 seconds.';
	}
	if (reply.status === 404) return 'it has no template with the id in NOTIFY_TEMPLATE.';
	if (reply.status !== 200) return `it answers ${reply.status}.`;
	const found = Object.keys(template.safeParse(reply.body).data?.personalisation ?? {});
	const isSame = found.length === WANTED.length && WANTED.every((name) => found.includes(name));
	return isSame ? null : 'its template must have ((subject)), ((text)) and ((link)), and no other.';
}

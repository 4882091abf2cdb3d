import { NOTHING_SAID, type Said } from '#lib/domain/advocacy/said.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { saidForm } from '#lib/server/advocacy/said/form.ts';
import { saveSaid } from '#lib/server/advocacy/said/save.ts';
import { sendSaid } from '#lib/server/advocacy/said/send.ts';
import type { Service } from '#lib/server/service.ts';

/** Words to look for: each stands in one place only. */
export const saidWords = {
	own: 'I want my rabbit back',
	account: 'She was sure of it and calm',
	others: 'Her teacher Bryony'
} as const;

/** Enough to be sent. */
export const enough: Said = {
	...NOTHING_SAID,
	...saidWords,
	gathered: ['talked'],
	onDay: '2026-03-09',
	basis: 'instructed'
};

/** An advocate writes this for a part and sends it; gives the id of the sending. */
export function sendsSaid(
	service: Service,
	advocate: AdultActor,
	part: string,
	change: Partial<Said> = enough
): string {
	const { revision: base } = saidForm(service, advocate, part);
	saveSaid(service, advocate, part, { base, change });
	const { revision } = saidForm(service, advocate, part);
	const result = sendSaid(service, advocate, part, { revision });
	if (result.kind !== 'sent') throw new Error(`Not sent: ${result.kind}`);
	return result.sentId;
}

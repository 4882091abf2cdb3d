import { randomInt } from 'node:crypto';
import { londonDay, londonInstant } from '#lib/domain/calendar/london.ts';
import { monthOf } from '#lib/domain/calendar/month.ts';
import type { Action } from '#lib/policy/actions.ts';
import { system } from '#lib/policy/actor.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** Whose entries these are: of nobody who could be asked, or could have keyed it in. */
const BY = system('feedback');

/**
 * That one came in without a name: neither from whom, nor of which meeting, nor on which day, but in which
 * month, as the figures do. Its number in the audit is drawn by lot and below all others, for counted on
 * it would stand between two entries of somebody's that have an hour.
 */
export function traceNameless(
	{ now }: Pick<Service, 'now'>,
	tx: Tx,
	action: Extract<Action, 'feedback.write' | 'feedback.key-in'>
): void {
	const month = monthOf(londonDay(now()));
	tx.insert(audit)
		.values({
			id: -randomInt(1, 2 ** 47),
			at: londonInstant(`${month}-01`, '00:00'),
			actorKind: BY.kind,
			actorId: BY.name,
			action,
			subject: month
		})
		.run();
}

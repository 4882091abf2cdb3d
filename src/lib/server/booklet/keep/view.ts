import { londonDay } from '#lib/domain/calendar/london.ts';
import { leavingOn, type Leaving } from '#lib/domain/person/leaving.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { asChild } from '#lib/server/access/as-child.ts';
import { childRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { bookletCover } from '../cover.ts';

/** What a young person is told before they take their booklet along. */
export interface KeepView {
	/** Whether they have put anything in it. */
	readonly begun: boolean;
	/** Whether pages are closed for now, and so not in it. */
	readonly closed: boolean;
	readonly leaving: Leaving | null;
}

/** @throws 404 for anybody but its child, alone. */
export function keepView(service: Service, given: Actor): KeepView {
	const { pages } = bookletCover(service, given);
	const row = childRow(service.db, asChild(given).id) ?? notThere();
	return {
		begun: pages.some(({ begun, closed }) => begun && !closed),
		closed: pages.some(({ closed }) => closed),
		leaving: leavingOn(row.dob, londonDay(service.now()))
	};
}

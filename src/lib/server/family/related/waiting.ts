import { inArray } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import { child } from '#lib/server/db/schema/index.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { waitingRows } from './rows.ts';

/** A child to whose life somebody is to be added, and how many this reader may be the second person for. */
export interface AddingWaits {
	readonly childId: string;
	readonly name: string;
	readonly count: number;
}

/** Where somebody waits for this reader to agree; empty for everybody who may not. */
export function addingsWaiting(service: Service, actor: AdultActor): AddingWaits[] {
	const ids = caseloadOf(service, actor).leadingTo('relationship.agree');
	if (ids.length === 0) return [];
	const rows = service.db.select().from(child).where(inArray(child.id, ids)).all();
	return rows
		.map((row) => ({
			childId: row.id,
			name: fullName(service.vault, row),
			count: waitingRows(service.db, row.id).filter(
				({ askedBy, adultId }) => askedBy !== actor.id && adultId !== actor.id
			).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

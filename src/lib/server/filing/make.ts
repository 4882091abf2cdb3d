import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { newId } from '#lib/server/db/id.ts';
import { filing } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { saidWithBytes } from './advocates.ts';
import { gatherPack, type FilingPack, type PutIn } from './pack.ts';
import { withBytes } from './views.ts';

/**
 * Makes the filing pack of one child at one meeting and notes that it was made.
 * @throws 404 unless this actor hears this child there.
 */
export function makePack(
	service: Service,
	actor: Actor,
	ids: PartIds,
	{ withPrivate, withFamily }: PutIn
): FilingPack {
	const gathered = service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'filing.make', ids, tx);
			if (actor.kind !== 'adult') notThere();
			const at = service.now();
			tx.insert(filing)
				.values({ id: newId(), meetingChildId: part.part.id, by: actor.id, at })
				.run();
			record(tx, actor, at, {
				action: 'filing.make',
				subject: part.part.id,
				childId: part.child.id,
				detail: { withPrivate, withFamily }
			});
			return gatherPack(service, tx, part, { by: actor, withPrivate, withFamily });
		},
		{ behavior: 'immediate' }
	);
	const { said, leftOut } = gathered.advocates;
	const advocates = { said: said.map((one) => saidWithBytes(service, one)), leftOut };
	return { ...gathered, advocates, views: gathered.views.map((sent) => withBytes(service, sent)) };
}

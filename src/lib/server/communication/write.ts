import {
	answeredAnew,
	nothingSaid,
	type CommunicationStep
} from '#lib/domain/person/communication.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import { newId } from '../db/id.ts';
import { communication } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { contentOf, latestRow } from './latest.ts';

/** A form as it came: which questions it asked, and on which row it stood. */
export interface CommunicationForm {
	readonly asked: readonly CommunicationStep[];
	/** The id of the row it was filled from; empty: there was none. */
	readonly base: string;
	readonly read: (name: string) => readonly string[];
}

/**
 * Keeps how a child communicates, as they or a worker with them filled it. `changed`: somebody else
 * kept it meanwhile, and nothing was written over.
 * @throws 404 unless allowed, or where what there is is closed to the child.
 */
export function writeCommunication(
	service: Service,
	actor: Actor,
	childId: string,
	form: CommunicationForm
): 'kept' | 'changed' {
	permit(service, actor, 'communication.write', childId);
	if (actor.kind !== 'child' && actor.kind !== 'adult') notThere();
	const by = actor.id;
	return service.db.transaction(
		(tx) => {
			const row = latestRow(tx, childId);
			if (row && actor.kind === 'child' && !isOpenTo(actor, row.writtenAt)) notThere();
			if ((row?.id ?? '') !== form.base) return 'changed';
			const kept = row ? contentOf(service, row) : nothingSaid;
			const id = newId();
			const content = service.vault.seal(
				`communication.content:${id}`,
				JSON.stringify(answeredAnew(kept, form.asked, form.read))
			);
			// Two rows of one millisecond: the later is the later.
			const writtenAt = Math.max(service.now(), (row?.writtenAt ?? 0) + 1);
			tx.insert(communication).values({ id, childId, content, writtenBy: by, writtenAt }).run();
			record(tx, actor, writtenAt, { action: 'communication.write', subject: id, childId });
			return 'kept';
		},
		{ behavior: 'immediate' }
	);
}

import { eq } from 'drizzle-orm';
import { invitationStops } from '#lib/domain/meeting/invitation-stop.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { familyInvited } from '#lib/server/db/schema/index.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { invitationFacts } from '../stops.ts';
import { openTold, sealTold, type InvitedRow, type Told, type ToldKept } from '../told.ts';
import { familyOf } from './family.ts';
import { stateOf } from './state.ts';
import { protectedIn } from './protected.ts';
import { invitedOf } from './rows.ts';

/** What is chosen for one recipient. */
export interface Telling {
	readonly adultId: string;
	readonly told: Told;
	/** When what the form was filled from had been chosen (epoch ms); 0: nothing had. */
	readonly base: number;
}

/** A field with something in it that this recipient must not learn. */
export type ToldField = 'venue' | 'way' | 'others' | 'stepOut' | 'bring';

export type InviteProblem =
	| { readonly why: 'moved-on' | 'not-related' }
	| { readonly why: 'protected'; readonly fields: readonly ToldField[] };

/**
 * Invites somebody of the family to one child's part, or changes what they are told of it; only this
 * recipient is concerned. Where a restriction is in force it waits for a manager, and so it does again
 * after each change. They are told that there is something to read once it opens.
 * @returns what stops it, or null. @throws 404 unless the actor may invite, and for somebody who is
 * not of this child's family.
 */
export function inviteFamily(
	service: Service,
	actor: Actor,
	ids: PartIds,
	{ adultId, told, base }: Telling
): InviteProblem | null {
	return service.db.transaction(
		(tx): InviteProblem | null => {
			const part = partFor(service, actor, 'family.invite', ids, tx);
			const by = asAdult(actor).id;
			const known = familyOf(service, tx, part.child.id);
			if (by === adultId || !known.some((one) => one.adultId === adultId)) notThere();
			const facts = invitationFacts(service, tx, { adultId, childId: part.child.id });
			if (invitationStops(facts).includes('not-related')) return { why: 'not-related' };
			const row = invitedOf(tx, part.part.id, adultId);
			const before = row && row.endedAt === null ? openTold(service, row) : null;
			if ((before?.chosenAt ?? 0) !== base) return { why: 'moved-on' };
			if (before && isSame(before, told)) return null;
			const about = { childId: part.child.id, recipientId: adultId };
			const fields = protectedIn(service, tx, about, textsOf(told));
			if (fields.length > 0) return { why: 'protected', fields };
			// Later than what it replaces, even within one millisecond.
			const chosenAt = Math.max(service.now(), base + 1);
			// A manager agreed to what was told then, and to nothing else.
			const kept: ToldKept = { ...told, chosenAt, chosenBy: by, agreed: null };
			write(service, tx, part, { adultId, by, row, kept, isNew: before === null });
			record(tx, actor, service.now(), {
				action: 'family.invite',
				subject: part.part.id,
				childId: part.child.id,
				detail: { adult: adultId, what: before ? 'told' : 'invited' }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

interface Writing {
	readonly adultId: string;
	readonly by: string;
	readonly row: InvitedRow | undefined;
	readonly kept: ToldKept;
	readonly isNew: boolean;
}

function write(service: Service, tx: Tx, part: Part, { adultId, by, row, kept, isNew }: Writing) {
	const id = row?.id ?? newId();
	const told = sealTold(service, id, kept);
	const begins = { invitedBy: by, invitedAt: service.now(), endedAt: null };
	if (row) {
		const set = isNew ? { told, ...begins } : { told };
		tx.update(familyInvited).set(set).where(eq(familyInvited.id, id)).run();
	} else {
		const meetingChildId = part.part.id;
		tx.insert(familyInvited)
			.values({ id, meetingChildId, adultId, told, ...begins })
			.run();
	}
	const state = stateOf(service, tx, part.child.id, invitedOf(tx, part.part.id, adultId));
	if (state === 'open') writeNotice(service, tx, { adultId, kind: 'invited', path: '/family' });
}

function textsOf({ venue, way, others, stepOut, bring }: Told) {
	return [
		['venue', venue],
		['way', way],
		['others', others.join('\n')],
		['stepOut', stepOut],
		['bring', bring]
	] as const satisfies readonly (readonly [ToldField, string])[];
}

/** What a recipient is told, and nothing of who chose it, in one order. */
export function toldIn({ venue, way, comers, others, stepOut, bring }: Told): Told {
	return { venue, way, comers, others, stepOut, bring };
}

function isSame(before: ToldKept, told: Told): boolean {
	return JSON.stringify(toldIn(before)) === JSON.stringify(toldIn(told));
}

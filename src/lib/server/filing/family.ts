import { asksForAnything } from '#lib/domain/meeting/needs.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { needsOf, type KeptNeeds } from '#lib/server/family/needs/kept.ts';
import { allInvitedTo } from '#lib/server/family/staff/rows.ts';
import { readFamilyViews, standingSent, type FamilySaid } from '#lib/server/family/staff/said.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { notesForChair } from '#lib/server/reading/for-chair.ts';
import type { ReadVersion } from '#lib/server/reading/read-versions.ts';
import type { Service } from '#lib/server/service.ts';

/** What one of the family said before a meeting, and what they needed to take part. */
export interface FiledPerson {
	readonly name: string;
	readonly said: Pick<FamilySaid, 'sentAt' | 'language' | 'answers'> | null;
	readonly needs: KeptNeeds | null;
}

/** What families said about a meeting, as it goes into the record. */
export interface FiledFamily {
	readonly people: readonly FiledPerson[];
	/** What readers said beside the text of their own versions. */
	readonly versions: readonly ReadVersion[];
	/** How many things stay with whoever leads the meeting and are not in the pack. */
	readonly leftOut: number;
}

/**
 * What the family said, needs, and wrote beside the papers. They were told that whoever leads the meeting
 * reads it and nobody else, so it is left out unless it is asked for; put in, it is read: each writer is
 * shown that, and each reading is recorded. Call `partFor(…, 'filing.make', …)` first.
 * @throws 404 unless the actor leads this child's part.
 */
export function familyForFiling(
	service: Service,
	tx: Tx,
	actor: Actor,
	part: Part,
	withFamily: boolean
): FiledFamily {
	const ids = { meeting: part.meeting.id, part: part.part.id };
	const people = allInvitedTo(tx, part.part.id).flatMap(({ id, adultId }) => {
		const kept = needsOf(service, tx, id);
		const needs = kept && asksForAnything(kept.needs) ? kept : null;
		const hasSaid = standingSent(tx, id) !== undefined;
		return hasSaid || needs ? [{ id, adultId, hasSaid, needs }] : [];
	});
	if (!withFamily) {
		const { versions } = notesForChair(service, actor, ids, false);
		const things = people.reduce((sum, one) => sum + +one.hasSaid + +(one.needs !== null), 0);
		const notes = versions.reduce((sum, one) => sum + one.notes.length, 0);
		return { people: [], versions: [], leftOut: things + notes };
	}
	const { versions } = notesForChair(service, actor, ids);
	return {
		people: people.map(({ id, adultId, hasSaid, needs }) => {
			if (needs) {
				record(tx, actor, service.now(), {
					action: 'family-needs.hear',
					subject: id,
					childId: part.child.id
				});
			}
			const name = nameOfAdult(tx, service.vault, adultId) ?? '';
			const arrangedBy = needs?.arranged && nameOfAdult(tx, service.vault, needs.arranged.by);
			const arranged = needs?.arranged && { ...needs.arranged, by: arrangedBy ?? '' };
			return {
				name,
				said: hasSaid ? saidBy(service, actor, ids, adultId) : null,
				needs: needs && { ...needs, arranged: arranged ?? null }
			};
		}),
		versions: versions.filter(({ notes }) => notes.length > 0),
		leftOut: 0
	};
}

function saidBy(
	service: Service,
	actor: Actor,
	ids: { readonly meeting: string; readonly part: string },
	adultId: string
): FiledPerson['said'] {
	const { sentAt, language, answers } = readFamilyViews(service, actor, ids, adultId);
	return { sentAt, language, answers };
}

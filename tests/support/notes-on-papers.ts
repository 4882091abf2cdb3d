import { eq } from 'drizzle-orm';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { notice } from '#lib/server/db/schema/index.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { isReleased } from '#tests/support/released.ts';
import { testService } from '#tests/support/service.ts';
import { type GivenNote } from '#lib/server/reading/note-form.ts';
import type { Side } from '#lib/server/reading/own.ts';
import { heldPaper } from '#lib/server/reading/reading.ts';
import { sectionsPage } from '#lib/server/reading/sections.ts';

/** A child between two parents, with a chair, their cover and an IRO, and ways to act for each. */
export function aNotedPaper() {
	const service = testService();
	const child = aChild(service, '2014-05-01', 'Juno');
	const mother = anAdult(service, ['parent'], { name: 'Mother', email: 'mother@example.org' });
	const father = anAdult(service, ['parent'], { name: 'Father', email: 'father@example.org' });
	const chair = anAdult(service, ['chair'], { name: 'Chair', email: 'chair@example.org' });
	const cover = anAdult(service, ['chair'], { name: 'Cover', email: 'cover@example.org' });
	const iro = anAdult(service, ['iro'], { name: 'IRO', email: 'iro@example.org' });
	related(service, mother, child, 'mother');
	related(service, father, child, 'father');
	allocated(service, chair, child, 'chair');
	allocated(service, cover, child, 'chair-cover');
	allocated(service, iro, child, 'iro');
	const onDay = '2026-03-24';
	const { meetingId, parts } = aMeeting(service, [child], { kind: 'review-conference', onDay });
	const ids: PartIds = { meeting: meetingId, part: parts[0]! };
	const sections = [
		['Home', 'He hit the door.', 'She left.'],
		['School', 'All well.']
	] as const;
	const to = (recipient: { id: string }, more = {}) =>
		isReleased(service, { part: ids.part, recipient, sections, ...more });
	const reader = (actor: Actor, side: Side = 'family') => ({ service, actor, side });
	const notices = (adultId: string) =>
		service.db.select().from(notice).where(eq(notice.adultId, adultId)).all();
	const said = (actor: Actor, id: string, which = 'all', side: Side = 'family') =>
		sectionsPage(reader(actor, side), heldPaper(reader(actor, side), id), which).sections.flatMap(
			({ notes }) => notes
		);
	return {
		...{ service, child, mother, father, chair, cover, iro, ids },
		...{ to, reader, notices, said, startsAt: londonInstant(onDay, '15:30') }
	};
}

/** A note as a form gives it. */
export const note = (words = 'I was not there.', more: Partial<GivenNote> = {}): GivenNote => ({
	sendKey: newId(),
	instead: '',
	kind: 'wrong',
	words,
	...more
});

import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { sealTold, TOLD_NOTHING } from '#lib/server/family/told.ts';
import { newId } from '#lib/server/db/id.ts';
import { familyInvited, meetingOutcome } from '#lib/server/db/schema/index.ts';
import { answerNote } from '#lib/server/reading/answer-note.ts';
import { noteSeen } from '#lib/server/reading/seen.ts';
import { writeNote } from '#lib/server/reading/write-note.ts';
import { startSession } from '#lib/server/session/session.ts';
import type { Service } from '#lib/server/service.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { isReleased } from '#tests/support/released.ts';

/** Two who are parents of one child, and are to learn nothing of each other. */
export const estranged = ['quietwater', 'loudwater'] as const;
export type Estranged = (typeof estranged)[number];

/** A child with a conference ahead and one behind, and who runs them: nothing of either parent. */
export interface Household {
	readonly child: { readonly id: string };
	readonly ahead: { readonly meeting: string; readonly part: string };
	readonly behind: { readonly meeting: string; readonly part: string };
}

/** A parent with everything of theirs, and every id of it. */
export interface Planted {
	readonly who: Estranged;
	readonly adultId: string;
	readonly cookie: string;
	/** Signed in, with no second proof of who they are. */
	readonly cookieOnce: string;
	readonly pdf: Buffer;
	readonly ids: readonly string[];
}

/** A word that stands in this parent's papers alone. */
export const wordOf = (who: Estranged) => `zz${who}zz`;

/** The child and the meetings. */
export function aHousehold(service: Service): Household {
	const child = aChild(service, addDays(londonDay(service.now()), -9 * 366), 'Merrin');
	const chair = anAdult(service, ['chair'], { name: 'Chair of both' });
	allocated(service, chair, child, 'chair');
	const today = londonDay(service.now());
	const at = (onDay: ReturnType<typeof addDays>) => {
		const { meetingId, parts } = aMeeting(service, [child], { kind: 'review-conference', onDay });
		return { meeting: meetingId, part: parts[0]! };
	};
	const behind = at(addDays(today, -9));
	const now = service.now();
	const outcome = {
		outcome: 'held',
		endedAt: now - 1,
		recordedBy: chair.id,
		recordedAt: now
	} as const;
	service.db
		.insert(meetingOutcome)
		.values({ meetingId: behind.meeting, authorisedBy: null, reason: null, ...outcome })
		.run();
	return { child, ahead: at(addDays(today, 9)), behind };
}

/** Gives one parent all that a parent may have: an invitation, papers, a PDF, notes, answers, an opening. */
export function plantParent(service: Service, household: Household, who: Estranged): Planted {
	const { child, ahead, behind } = household;
	const isLoud = who === 'loudwater';
	const word = wordOf(who);
	const adult = anAdult(service, ['parent'], {
		name: `Parent ${word}`,
		email: `${word}@example.org`
	});
	related(service, adult, child, isLoud ? 'father' : 'mother');
	const chair = anAdult(service, ['chair'], { name: `Chair for ${word}` });
	allocated(service, chair, child, 'chair-cover');
	const invitedTo = ({ part }: Household['ahead']) => {
		const id = newId();
		const told = { ...TOLD_NOTHING, venue: `Room ${word}`, others: [word] };
		const kept = { ...told, chosenAt: service.now(), chosenBy: chair.id, agreed: null };
		const by = { invitedBy: chair.id, invitedAt: service.now() };
		service.db
			.insert(familyInvited)
			.values({
				id,
				meetingChildId: part,
				adultId: adult.id,
				told: sealTold(service, id, kept),
				...by
			})
			.run();
		return id;
	};
	const invitations = [invitedTo(ahead), invitedTo(behind)];
	const pdf = Buffer.from(`%PDF-1.4\n1 0 obj<</Title(${word})>>endobj\n%%EOF\n`);
	const sections = [
		['Home', `At home: ${word}.`, 'All is well.'],
		...(isLoud
			? ([
					[`Police ${word}`, 'More.'],
					['School', 'More still.']
				] as const)
			: [])
	] as const;
	const report = isReleased(service, {
		part: ahead.part,
		recipient: adult,
		sections,
		summary: `In short: ${word}.`,
		dueAt: service.now() - 3_600_000,
		lateReason: `Because ${word}`,
		pdf,
		pdfName: `${word}.pdf`
	});
	const sheet = isReleased(service, {
		part: behind.part,
		recipient: adult,
		kind: 'decision-sheet',
		sections: [['Decided', `Decided for ${word}.`]],
		...(isLoud ? { dueAt: service.now() - 1, lateReason: word } : {})
	});
	const noteId = newId();
	const reader = { service, actor: adult, side: 'family' } as const;
	const note = { sendKey: noteId, instead: '', kind: 'wrong', words: `No: ${word}` } as const;
	writeNote(reader, report.id, '1-1', note);
	const answerKey = newId();
	const answer = { noteId, answerKey, what: 'stays-beside', words: `Yes: ${word}` } as const;
	answerNote(service, chair, ahead, answer);
	noteSeen(service, adult, 'family', report.id, ['opened', 'read-to-end', 'pdf-opened']);
	const enter = (secondFactor: boolean) =>
		startSession(service.db, service.now(), { kind: 'parent', adultId: adult.id, secondFactor });
	return {
		who,
		adultId: adult.id,
		cookie: enter(true),
		cookieOnce: enter(false),
		pdf,
		ids: [
			report.id,
			report.paperId,
			sheet.id,
			report.pdfId ?? '',
			...invitations,
			noteId,
			answerKey,
			adult.id
		]
	};
}

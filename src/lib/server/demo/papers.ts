import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { eq } from 'drizzle-orm';
import { newId } from '../db/id.ts';
import { meetingChild } from '../db/schema/index.ts';
import type { PartIds } from '../meetings/part.ts';
import { beginPaper, type NewPaper } from '../papers/begin.ts';
import { addRecipient } from '../papers/recipients.ts';
import { saveSection } from '../papers/save-section.ts';
import { writeSummary } from '../papers/write-summary.ts';
import { addWriter } from '../papers/writers.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import { clockAt } from './clock-at.ts';
import { addHeldConference } from './held-conference.ts';
import type { Made } from './history.ts';
import {
	decisionSheet,
	forJuno,
	jointReport,
	reviewReport,
	summaries,
	type ToldSection
} from './paper-story.ts';
import type { Past } from './upcoming.ts';

/** The ids of the made-up papers, for what comes of them. */
export interface DemoPapers {
	/** The core group's report on Juno, in work for the conference ahead: nothing is out. */
	readonly joint: string;
	/** Juno's own version of it. */
	readonly forJuno: string;
	/** The report for Rafi's review. */
	readonly review: string;
	/** The decision sheet of the last conference, about Juno. */
	readonly sheet: string;
	/** The last conference: each child's part by extract id. */
	readonly held: ReadonlyMap<string, Past>;
}

/**
 * Papers of the made-up council, written by the same commands as in use, with the clock set back: a
 * joint report in work, a report for a review, and a held conference with its decision sheet.
 */
export function addPapers(service: Service, made: Made): DemoPapers {
	const today = londonDay(service.now());
	const held = addHeldConference(service, made);
	const conference = idsOf(service, made.parts.get('DEMO-C2:conference')!);
	const lately = clockAt(service, addDays(today, -2), '11:00');
	const told = { kind: 'report', writtenFor: 'adults', isJoint: true } as const;
	const worker = { ref: 'DEMO-SOCIAL-WORKER', child: 'DEMO-C2' };
	const joint = write(lately, made, conference, worker, told, jointReport);
	const own = { kind: 'report', writtenFor: 'young-person', isJoint: false } as const;
	const juno = write(lately, made, conference, worker, own, forJuno);
	give(lately, made, worker, joint, 'DEMO-PARENT', summaries.joint);
	give(lately, made, worker, joint, 'DEMO-PARENT-RESTRICTED', null);
	give(lately, made, worker, juno, 'DEMO-C2', summaries.juno);
	const rafi = idsOf(service, made.parts.get('DEMO-C3:next')!);
	const alone = { kind: 'report', writtenFor: 'adults', isJoint: false } as const;
	const ofRafi = { ...worker, child: 'DEMO-C3' };
	const review = write(lately, made, rafi, ofRafi, alone, reviewReport);
	const { meeting, part, day } = held.get('DEMO-C2')!;
	const after = clockAt(service, day, '15:00');
	const chair = { ref: 'DEMO-CHAIR', child: 'DEMO-C2' };
	const sheetOf = { kind: 'decision-sheet', writtenFor: 'adults', isJoint: false } as const;
	const sheet = write(after, made, { meeting, part }, chair, sheetOf, decisionSheet);
	give(after, made, chair, sheet, 'DEMO-PARENT', summaries.sheet);
	give(after, made, chair, sheet, 'DEMO-PARENT-RESTRICTED', summaries.father);
	return { joint, forJuno: juno, review, sheet, held };
}

interface Who {
	/** Extract ids of who writes, and of the child it is about. */
	readonly ref: string;
	readonly child: string;
}

function idsOf({ db }: Service, part: string): PartIds {
	const row = db
		.select({ meeting: meetingChild.meetingId })
		.from(meetingChild)
		.where(eq(meetingChild.id, part))
		.get();
	return { meeting: row?.meeting ?? '', part };
}

function write(
	service: Service,
	made: Made,
	ids: PartIds,
	who: Who,
	given: Omit<NewPaper, 'id'>,
	sections: readonly ToldSection[]
): string {
	const id = newId();
	const actorOf = (ref: string) => actorsOf(made, who.child, ref, service.now()).adult;
	const begins = actorOf(who.ref);
	beginPaper(service, begins, ids, { id, ...given });
	for (const { by, heading, typed, source, frame } of sections) {
		const writer = actorOf(by ?? who.ref);
		if (writer.id !== begins.id) addWriter(service, begins, id, writer.id);
		const section = { base: 0, source, frame: frame ?? null, heading, typed };
		saveSection(service, writer, { paper: id, section: newId() }, section);
	}
	return id;
}

/** Puts somebody on the list of a paper, with their summary where there is one yet. */
function give(
	service: Service,
	made: Made,
	who: Who,
	paper: string,
	to: string,
	text: string | null
): void {
	const { adult } = actorsOf(made, who.child, who.ref, service.now());
	const recipient = made.adults.get(to) ?? made.children.get(to)!;
	const ids = { paper, recipient };
	addRecipient(service, adult, ids, { language: 'en', needsEasyRead: false });
	const given = { language: 'en', isEasyRead: false, asOf: 0 };
	if (text !== null) writeSummary(service, adult, ids, { ...given, text });
}

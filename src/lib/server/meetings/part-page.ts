import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import { ageOn } from '#lib/domain/person/age.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import {
	attendancePanel,
	type AttendancePanel
} from '#lib/server/participation/attendance-panel.ts';
import { codePanel, type CodePanel } from '#lib/server/participation/code.ts';
import { talksOf, type TalkLine } from '#lib/server/participation/talk.ts';
import { bandSetOf, calledName, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { readViews, type SentViews } from '#lib/server/views-for-iro/read.ts';
import { wishesOfPart, type WishLine } from '#lib/server/wishes/list.ts';
import { promisedBefore, type PromisedLine } from '#lib/server/wishes/promised.ts';
import { familyGlance, type FamilyGlance } from '#lib/server/family/staff/glance.ts';
import { factsOf, type PartFacts } from './facts.ts';
import { mayOnPart, partFor, type PartIds } from './part.ts';

/** The one page an IRO works from for one child; each panel is null for those who may not. */
export interface PartPage {
	readonly meetingId: string;
	readonly partId: string;
	readonly childId: string;
	readonly name: string;
	readonly called: string;
	/** Age on this day; null for those who see names and dates only. */
	readonly age: number | null;
	readonly band: Band;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly startTime: string;
	/** Null for those who see names and dates only. */
	readonly status: MeetingStatus | null;
	readonly standing: PartFacts | null;
	readonly asked: boolean;
	readonly views: readonly SentViews[] | null;
	readonly wishes: readonly WishLine[] | null;
	readonly promised: readonly PromisedLine[] | null;
	readonly talks: readonly TalkLine[] | null;
	readonly attendance: AttendancePanel | null;
	readonly code: CodePanel | null;
	/** How much of the family waits: numbers alone. */
	readonly family: FamilyGlance | null;
	readonly may: {
		readonly answer: boolean;
		readonly arrange: boolean;
		readonly decide: boolean;
		readonly print: boolean;
		readonly file: boolean;
		readonly keyIn: boolean;
		readonly papers: boolean;
		readonly invite: boolean;
	};
}

/**
 * A part as this actor may see it. Where they hear the child, the views are opened, which is
 * reading them (see `readViews`).
 * @throws 404 unless the actor may see this child's meetings.
 */
export function partPage(service: Service, actor: Actor, ids: PartIds): PartPage {
	const part = partFor(service, actor, 'meeting.see', ids);
	const may = (action: Action) => mayOnPart(service, actor, action, part);
	const { meeting, child } = part;
	const { db, vault } = service;
	const today = londonDay(service.now());
	const band = bandOf(child.dob, today, bandSetOf(child));
	const views = may('views.read') ? readViews(service, actor, ids) : null;
	const knows = may('views.status');
	const answers = may('wish.answer');
	return {
		meetingId: meeting.id,
		partId: part.part.id,
		childId: child.id,
		name: fullName(vault, child),
		called: calledName(vault, child),
		age: knows || views ? ageOn(child.dob, today) : null,
		band,
		kind: meeting.kind,
		onDay: meeting.onDay,
		startTime: meeting.startTime,
		status: knows ? part.status : null,
		standing: knows ? factsOf(db, [ids.part])(ids.part) : null,
		asked: knows && part.part.askedAt !== null,
		views,
		wishes: views ? wishesOfPart(service, db, ids.part, band) : null,
		promised: answers ? promisedBefore(service, db, part, band) : null,
		talks: may('talk.record') ? talksOf(service, part) : null,
		attendance: may('attendance.record') ? attendancePanel(service, part) : null,
		code: may('participation.confirm') ? codePanel(service, part) : null,
		family: familyGlance(service, actor, part),
		may: {
			answer: answers,
			arrange: may('meeting.arrange'),
			decide: may('decision.write'),
			print: may('views.print'),
			file: may('filing.make'),
			keyIn: may('paper.key-in'),
			papers: may('paper.read') && meeting.kind !== 'midway-review',
			invite: may('family.invite') && meeting.kind !== 'midway-review'
		}
	};
}

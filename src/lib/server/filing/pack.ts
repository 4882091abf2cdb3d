import { and, asc, eq, inArray } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import { bandOf } from '#lib/domain/person/band.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { audit, views, viewsSent } from '#lib/server/db/schema/index.ts';
import { decisionsOfPart, type DecisionLine } from '#lib/server/decisions/lines.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import {
	attendancePanel,
	type AttendancePanel
} from '#lib/server/participation/attendance-panel.ts';
import { codePanel, type CodePanel } from '#lib/server/participation/code.ts';
import { talksOf, type TalkLine } from '#lib/server/participation/talk.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { bandSetOf, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { wishesOfPart, type WishLine } from '#lib/server/wishes/list.ts';
import { saidForFiling } from '#lib/server/advocacy/said/for-meeting.ts';
import type { FiledSaid } from './advocates.ts';
import { familyForFiling, type FiledFamily } from './family.ts';
import { sentForFiling, type FiledViews, type GatheredViews } from './views.ts';

/** Somebody looked at this child's words for this meeting, or took them out. */
export interface LookedAt {
	readonly who: string;
	readonly act: (typeof lookedActs)[number];
	readonly at: number;
}

/** Everything about one child at one meeting, for the statutory case record. */
export interface FilingPack {
	readonly name: string;
	readonly ref: string;
	readonly dob: DayISO;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly startTime: string;
	readonly status: MeetingStatus;
	readonly madeBy: string;
	readonly madeAt: number;
	readonly views: readonly FiledViews[];
	/** What advocates brought, under whose words they are. */
	readonly advocates: { readonly said: readonly FiledSaid[]; readonly leftOut: number };
	/** What families said and needed, each person's apart, and what readers said about the papers. */
	readonly family: FiledFamily;
	readonly wishes: readonly WishLine[];
	/** Requests that stay with the reviewer and are not in the pack. */
	readonly wishesLeftOut: number;
	/** What the child was given; drafts are nobody's record. */
	readonly decisions: readonly DecisionLine[];
	readonly talks: readonly TalkLine[];
	readonly attendance: AttendancePanel;
	readonly code: CodePanel | null;
	readonly looked: readonly LookedAt[];
	/** It holds what the child gave to the reviewer alone. */
	readonly withPrivate: boolean;
}

/** What of private words goes in. */
export interface PutIn {
	/** What the child gave to the reviewer alone. */
	readonly withPrivate: boolean;
	/** What the family said to whoever leads the meeting. */
	readonly withFamily: boolean;
}

/** The same before its files are opened. */
export interface GatheredPack extends Omit<FilingPack, 'views' | 'advocates'> {
	readonly views: readonly GatheredViews[];
	readonly advocates: ReturnType<typeof saidForFiling>;
}

const lookedActs = ['views.read', 'views.print', 'filing.make'] as const;

/** Gathers the pack. Call `partFor(…, 'filing.make', …)` first. */
export function gatherPack(
	service: Service,
	db: Tx,
	part: Part,
	given: PutIn & { readonly by: AdultActor }
): GatheredPack {
	const { vault } = service;
	const { meeting, child } = part;
	const { by, withPrivate, withFamily } = given;
	// First: putting it in is reading it, and the list of who has read is made after.
	const family = familyForFiling(service, db, by, part, withFamily);
	const band = bandOf(child.dob, londonDay(service.now()), bandSetOf(child));
	const all = wishesOfPart(service, db, part.part.id, band);
	const wishes = all.filter(({ audience }) => withPrivate || audience !== 'only-my-iro');
	return {
		name: fullName(vault, child),
		ref: child.ref,
		dob: child.dob,
		kind: meeting.kind,
		onDay: meeting.onDay,
		startTime: meeting.startTime,
		status: part.status,
		madeBy: nameOfAdult(db, vault, by.id) ?? '',
		madeAt: service.now(),
		advocates: saidForFiling(service, db, part.part.id, withPrivate),
		views: sentForFiling(service, db, part.part.id, withPrivate),
		family,
		wishes,
		wishesLeftOut: all.length - wishes.length,
		decisions: decisionsOfPart(service, db, part.part.id, band).filter(
			({ given }) => given !== null
		),
		talks: talksOf(service, part).map((line) => (withPrivate ? line : { ...line, note: null })),
		attendance: attendancePanel(service, part),
		code: codePanel(service, part),
		looked: lookedAt(service, db, part),
		withPrivate
	};
}

/** The audit's subjects of this part: the part itself, and each of its sendings. */
function lookedAt({ vault }: Service, db: Tx, { part, child }: Part): LookedAt[] {
	const rows = db
		.select({ who: audit.actorId, act: audit.action, at: audit.at })
		.from(audit)
		.where(
			and(
				eq(audit.childId, child.id),
				inArray(audit.action, [...lookedActs]),
				inArray(audit.subject, [part.id, ...sendingsOf(db, part.id)])
			)
		)
		.orderBy(asc(audit.at))
		.all();
	return rows.flatMap(({ who, act, at }) => {
		const known = lookedActs.find((one) => one === act);
		return who && known ? [{ who: nameOfAdult(db, vault, who) ?? '', act: known, at }] : [];
	});
}

function sendingsOf(db: Tx, partId: string): string[] {
	return db
		.select({ id: viewsSent.id })
		.from(viewsSent)
		.innerJoin(views, eq(views.id, viewsSent.viewsId))
		.where(eq(views.meetingChildId, partId))
		.all()
		.map(({ id }) => id);
}

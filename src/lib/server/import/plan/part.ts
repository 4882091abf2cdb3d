import { and, eq, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { given } from '../../db/given.ts';
import { newId } from '../../db/id.ts';
import { meeting, meetingChild } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { fault } from '../refusal.ts';
import type { Run } from '../run.ts';
import { childMustWait, type KnownChild } from './child.ts';
import { faultsOfCode, planCode } from './code.ts';
import { addSaid } from './add-meeting.ts';
import { meetingMadeHere } from './adopt.ts';
import { meetingOf, nameMeeting } from './meeting.ts';
import { isSetHere, settled, writeSettled, type Said } from './settle.ts';
import { tables } from './tables.ts';
import { changed, refuse, type Verdict } from './verdict.ts';

/** One child's row of a review or conference, with the names of its columns for what is wrong with it. */
export interface GivenPart {
	readonly child: KnownChild;
	/** The id of this child's row. */
	readonly ref: string;
	readonly meetingRef: string;
	/** The kind to make it; and the kinds it may have been made before, or set to in the portal. */
	readonly kind: MeetingKind;
	readonly kinds: readonly MeetingKind[];
	readonly day: DayISO | null | undefined;
	readonly dueOn: DayISO | null | undefined;
	readonly cancelled?: boolean | undefined;
	readonly code: string | null | undefined;
	readonly columns: { readonly meeting: string; readonly ref: string; readonly code: string };
}

const byRef = statement((db) =>
	db
		.select({ part: meetingChild, kind: meeting.kind })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.where(eq(meetingChild.ref, given('ref')))
		.prepare()
);

const byPlace = statement((db) =>
	db
		.select()
		.from(meetingChild)
		.where(
			and(
				eq(meetingChild.meetingId, sql.placeholder('meetingId')),
				eq(meetingChild.childId, sql.placeholder('childId'))
			)
		)
		.prepare()
);

/**
 * Sets one child's row of a review or conference against what is here: the meeting, the child's part
 * in it, and the code. Rows that share a meeting id are one meeting.
 */
export function planPart(run: Run, given: GivenPart): Verdict {
	const { child, columns } = given;
	if (childMustWait(run, child)) return { mustWait: true };
	const named = meetingOf(run, given.meetingRef);
	const known = named ?? meetingMadeHere(run, given);
	if (known && !given.kinds.includes(known.meeting.kind)) {
		const reason = `this id belongs to another kind of meeting (${known.meeting.kind})`;
		return refuse(fault(columns.meeting, reason));
	}
	const rows = byRef(run.service).all({ ref: given.ref });
	const own = rows.find(({ kind }) => given.kinds.includes(kind))?.part;
	if (own && own.childId !== child.id) {
		return refuse(fault(columns.ref, 'this is recorded for another child already'));
	}
	const there =
		known && byPlace(run.service).get({ meetingId: known.meeting.id, childId: child.id });
	if (own && there && own.id !== there.id) {
		return refuse(fault(columns.meeting, 'the child has another part in this meeting already'));
	}
	const part = own ?? there;

	const said = saidBy(given, known?.meeting.kind);
	const isOurs = !known || !isSetHere(known);
	const day = isOurs ? (given.day ?? known?.meeting.onDay) : known.meeting.onDay;
	if (given.code) {
		const faults = faultsOfCode(run, columns.code, { code: given.code, dob: child.dob, day });
		if (faults.length > 0) return refuse(...faults);
	}
	const code = planCode(run, given.code, part?.id);
	const after = known && isOurs ? settled(known, said, run) : null;
	const dueOn = given.dueOn === undefined ? (part?.dueOn ?? null) : given.dueOn;
	const isPartNew =
		!part || part.ref !== given.ref || part.dueOn !== dueOn || part.meetingId !== known?.meeting.id;

	const write = () => {
		const meetingId = known ? known.meeting.id : addSaid(run, given.meetingRef, given.kind, said);
		if (known && after?.differs) writeSettled(run, known, after);
		if (known && !named) nameMeeting(run, meetingId, given.meetingRef);
		const whole = part ?? { id: newId(), childId: child.id, venueForChild: null, askedAt: null };
		const partId = whole.id;
		if (isPartNew) {
			const row = { ...whole, meetingId, ref: given.ref, dueOn };
			tables.meetingChild[part ? 'update' : 'insert'](run, row);
		}
		code.write?.(partId);
	};
	const kept = code.keeps
		? { kept: fault(columns.code, `${given.code} in the extract, ${code.keeps} confirmed here`) }
		: {};
	if (!part) return { as: 'added', write, ...kept };
	const outcome = changed(isPartNew || (after?.differs ?? false) || code.changes, write);
	return { ...outcome, write: outcome.write ?? (code.write && write), ...kept };
}

/** What the row says of its meeting. A kind set in the portal among those it may have stays. */
function saidBy({ kind, day, cancelled }: GivenPart, known: MeetingKind | undefined): Said {
	return {
		kind: known === 'short-break-review' ? known : kind,
		onDay: day,
		cancelledInExtract: cancelled
	};
}

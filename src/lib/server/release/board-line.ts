import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { howLate, type HoursAndMinutes } from '#lib/domain/report/release-clock.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Caseload } from '../caseload/permitted.ts';
import { seesEveryPaper } from '../papers/kinds.ts';
import { fullName } from '../people/child.ts';
import type { Service } from '../service.ts';
import { burnOfPaper, type Burn } from './burn.ts';
import type { DuePaper } from './due-papers.ts';
import type { ReleaseState } from './state.ts';

export type BoardState = Exclude<ReleaseState, 'changed'> | 'not-begun' | 'nobody';

/** One line of the board: a paper and one who is to have it, or what is missing still. */
export interface BoardLine {
	readonly key: string;
	readonly meeting: { readonly id: string; readonly kind: MeetingKind };
	readonly partId: string;
	readonly onDay: DayISO;
	readonly startTime: string;
	readonly child: string;
	readonly kind: DocumentKind;
	/** Where it is worked on; null: it isn't theirs to open. */
	readonly href: string | null;
	/** Null: nobody yet. */
	readonly recipient: null | { readonly name: string; readonly isYoungPerson: boolean };
	readonly state: BoardState;
	readonly dueAt: Instant | null;
	/** It is counted from an end of the meeting that nobody said. */
	readonly isEndAssumed: boolean;
	/** How late it went out, or is by now; null: in time. */
	readonly late: HoursAndMinutes | null;
	/** Left until it is late; null: it is out or late, or no clock runs. */
	readonly left: HoursAndMinutes | null;
	readonly releasedAt: Instant | null;
	readonly openedAt: Instant | null;
	readonly burn: Burn;
}

/** Who looks at the board. */
export interface Reader {
	readonly by: AdultActor;
	readonly caseload: Caseload;
	readonly names: ReadonlyMap<string, string>;
}

/** One due paper as its reader is shown it. */
export function lineOf(service: Service, one: DuePaper, reader: Reader): BoardLine {
	const { part, paper, recipient, dueAt, isEndAssumed, kind } = one;
	const now = service.now();
	const out = recipient?.out ?? null;
	const late = dueAt === null ? null : howLate(out?.releasedAt ?? now, dueAt);
	const burning = {
		dueAt,
		isOut: out !== null,
		isOpened: (out?.openedAt ?? null) !== null,
		isPast: now >= part.meeting.startsAt
	};
	return {
		key: [part.partId, paper?.id ?? kind, recipient?.recipientId ?? ''].join('/'),
		meeting: { id: part.meeting.id, kind: part.meeting.kind },
		partId: part.partId,
		onDay: part.meeting.onDay,
		startTime: part.meeting.startTime,
		child: fullName(service.vault, part.child),
		kind,
		href: hrefOf(one, reader),
		recipient: recipient && {
			name: reader.names.get(recipient.recipientId) ?? '',
			isYoungPerson: recipient.recipientId === part.child.id
		},
		state: stateOfLine(one),
		dueAt,
		isEndAssumed,
		late,
		left: out || dueAt === null || late ? null : howLate(dueAt, now),
		releasedAt: out?.releasedAt ?? null,
		openedAt: out?.openedAt ?? null,
		burn: burnOfPaper(burning, now)
	};
}

function stateOfLine({ paper, recipient }: DuePaper): BoardState {
	if (!paper) return 'not-begun';
	if (!recipient) return 'nobody';
	if (recipient.out) return 'released';
	if (recipient.last === 'prepared' || recipient.last === 'returned') return recipient.last;
	return recipient.wasRevoked ? 'revoked' : 'being-prepared';
}

function hrefOf({ part, paper, recipient }: DuePaper, { by, caseload }: Reader): string | null {
	const ties = caseload.ties(part.child.id);
	if (!paper) return `/staff/papers/of/${part.meeting.id}/${part.partId}`;
	if (!seesEveryPaper(ties) && !paper.writerIds.includes(by.id)) return null;
	return recipient
		? `/staff/papers/${paper.id}/release/${recipient.recipientId}`
		: `/staff/papers/${paper.id}`;
}

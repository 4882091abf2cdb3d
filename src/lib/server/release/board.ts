import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { howLate, type HoursAndMinutes } from '#lib/domain/report/release-clock.ts';
import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import { asAdult } from '../access/as-adult.ts';
import { notThere } from '../access/refusal.ts';
import { caseloadOf, type Caseload } from '../caseload/permitted.ts';
import { seesEveryPaper } from '../papers/kinds.ts';
import { fullName } from '../people/child.ts';
import type { Service } from '../service.ts';
import { burnOfPaper, byBurn, type Burn } from './burn.ts';
import { duePapers, type DuePaper } from './due-papers.ts';
import { namesOf } from './names.ts';
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

export const BOARD_SHOWN = ['all', 'open', 'waiting', 'late', 'out'] as const;
export const BOARD_MEETINGS = ['all', 'conferences', 'reviews'] as const;

/** What of the board is asked for. */
export interface BoardAsked {
	readonly shown: (typeof BOARD_SHOWN)[number];
	readonly meetings: (typeof BOARD_MEETINGS)[number];
}

export interface Board {
	readonly asked: BoardAsked;
	readonly lines: readonly BoardLine[];
	/** How many lines each way of looking has, whatever is asked for. */
	readonly counts: Readonly<Record<BoardAsked['shown'], number>>;
	readonly now: Instant;
}

/**
 * What goes out around the coming and last meetings of one's children, what burns first. It has names
 * and times and no word of a paper.
 * @throws 404 unless the actor is a worker.
 */
export function boardOf(service: Service, actor: Actor, asked: BoardAsked): Board {
	const by = asAdult(actor);
	const caseload = caseloadOf(service, by);
	const childIds = caseload.of('paper.look');
	if (childIds.length === 0 && by.roles.every((role) => role === 'parent')) notThere();
	// A worker who is somebody's mother learns nothing here of what is for herself.
	const due = duePapers(service, service.db, childIds).filter(
		({ recipient }) => recipient?.recipientId !== by.id
	);
	const names = namesOf(
		service,
		service.db,
		due.flatMap(({ recipient }) => (recipient ? [recipient.recipientId] : []))
	);
	const all = due
		.filter(({ part }) => isAsked(part.meeting.kind, asked.meetings))
		.map((one) => lineOf(service, one, { by, caseload, names }))
		.sort(byBurn);
	const counts = BOARD_SHOWN.map((shown) => [shown, all.filter(isShown(shown)).length]);
	return {
		asked,
		lines: all.filter(isShown(asked.shown)),
		counts: Object.fromEntries(counts) as Board['counts'],
		now: service.now()
	};
}

function isAsked(kind: MeetingKind, asked: BoardAsked['meetings']): boolean {
	return asked === 'all' || isConference(kind) === (asked === 'conferences');
}

function isShown(shown: BoardAsked['shown']): (line: BoardLine) => boolean {
	return ({ state, burn, late }) => {
		switch (shown) {
			case 'all':
				return true;
			case 'open':
				return state !== 'released';
			case 'waiting':
				return state === 'prepared';
			case 'late':
				return late !== null || burn === 'late';
			case 'out':
				return state === 'released';
		}
	};
}

interface Reader {
	readonly by: AdultActor;
	readonly caseload: Caseload;
	readonly names: ReadonlyMap<string, string>;
}

function lineOf(service: Service, one: DuePaper, reader: Reader): BoardLine {
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

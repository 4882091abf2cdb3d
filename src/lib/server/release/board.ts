import type { Instant } from '#lib/domain/calendar/london.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '../access/as-adult.ts';
import { notThere } from '../access/refusal.ts';
import { caseloadOf } from '../caseload/permitted.ts';
import type { Service } from '../service.ts';
import { lineOf, type BoardLine } from './board-line.ts';
import { byBurn } from './burn.ts';
import { duePapers } from './due-papers.ts';
import { namesOf } from './names.ts';

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

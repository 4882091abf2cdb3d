import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import type { NoteAnswer, NotedPiece, NoteKind } from '#lib/domain/report/note.ts';
import type { VersionBlock } from '#lib/domain/report/recipient-version.ts';
import type { HoursAndMinutes } from '#lib/domain/report/release-clock.ts';

/** A note as its writer sees it; the server lists it field by field. */
export interface Note {
	readonly id: string;
	readonly block: string | null;
	readonly kind: NoteKind;
	readonly words: string;
	readonly writtenAt: number;
	readonly answer: null | {
		readonly what: NoteAnswer;
		readonly words: string | null;
		readonly at: number;
	};
}

/** Who reads a note, and by when. */
export interface NoteReaders {
	readonly who: 'chair' | 'iro' | 'nobody';
	readonly by: DayISO;
	readonly isBeforeMeeting: boolean | null;
}

interface Head {
	readonly releaseId: string;
	readonly kind: DocumentKind;
	readonly child: string | null;
	readonly mayNote: boolean;
	readonly readers: NoteReaders;
}

export interface Content {
	readonly id: string;
	readonly heading: string | null;
	readonly notes: number;
}

/** The first page of a paper. */
export interface Front extends Head {
	readonly releasedAt: number;
	readonly firstAt: number | null;
	readonly lateness: null | {
		readonly clock: { readonly by: number; readonly late: HoursAndMinutes } | null;
		readonly why: string | null;
	};
	readonly meeting: null | { readonly startsAt: number; readonly isOver: boolean };
	readonly summary: null | { readonly language: string; readonly text: string };
	readonly contents: readonly Content[];
	readonly hasPdf: boolean;
	readonly readToEndAt: number | null;
	readonly notes: readonly Note[];
	readonly earlier: readonly Note[];
}

export interface Section {
	readonly id: string;
	readonly place: number;
	readonly heading: string | null;
	readonly text: readonly VersionBlock[];
	readonly notes: readonly Note[];
}

interface Beside {
	readonly id: string;
	readonly heading: string | null;
}

/** One section of a paper, or all of them. */
export interface Sections extends Head {
	readonly sections: readonly Section[];
	readonly count: number;
	readonly before: Beside | null;
	readonly after: Beside | null;
	readonly isEnd: boolean;
	readonly readToEndAt: number | null;
}

/** The page for saying something about a piece. */
export interface Saying extends Head {
	readonly at: string;
	readonly piece: NotedPiece | null;
	readonly section: string;
	readonly notes: readonly Note[];
	readonly changes: Note | null;
	readonly sendKey: string;
}

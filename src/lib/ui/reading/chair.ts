import type { DocumentKind } from '#lib/domain/report/document.ts';
import type { NoteAnswer, NotedPiece } from '#lib/domain/report/note.ts';
import type { Note } from './front.ts';

/** A note with the words it stands beside, for whoever runs the meeting. */
export interface ChairNote extends Note {
	readonly piece: NotedPiece | null;
	readonly answerKey: string;
}

/** A version that went to one person, with what they did and said. */
export interface Version {
	readonly releaseId: string;
	readonly recipient: string;
	readonly isYoungPerson: boolean;
	readonly kind: DocumentKind;
	readonly releasedAt: number;
	readonly isOver: boolean;
	readonly openedAt: number | null;
	readonly readToEndAt: number | null;
	readonly notes: readonly ChairNote[];
}

/** An answer that came back: whose it is, and all that was typed. */
export interface RefusedAnswer {
	readonly problem: 'no-answer' | 'too-long' | 'protected';
	readonly noteId: string;
	readonly what: Exclude<NoteAnswer, 'seen'> | null;
	readonly words: string;
}

import type { Band } from '#lib/domain/person/band.ts';
import type { AvatarChoices } from '#lib/ui/art/avatar/looks.ts';
import type { Chapter } from '../keep/chapter.ts';
import type { Direction } from './text/direction.ts';

/** A booklet in the words of its reader, ready to be printed. */
export interface Book {
	readonly band: Band;
	readonly language: string;
	readonly direction: Direction;
	/** What the document calls itself: a window shows it, so it names nobody. */
	readonly name: string;
	/** On the cover. */
	readonly title: string;
	readonly called: string;
	/** Names they like, beside the one they are called by. */
	readonly names: readonly string[];
	/** When it was made, in words and as a day. */
	readonly made: string;
	readonly madeOn: string;
	readonly avatar: AvatarChoices;
	readonly avatarAlt: string;
	/** The colour that a young person chose, if they did. */
	readonly accent: string | null;
	readonly chapters: readonly Chapter[];
	/** Said on the last page: what is not in it, and where it is. */
	readonly notes: readonly string[];
	/** A photo's bytes, as a JPEG; null where they are gone. Asked for one chapter at a time. */
	readonly photo: (file: string) => Uint8Array | null;
	readonly recordingsTitle: string;
}

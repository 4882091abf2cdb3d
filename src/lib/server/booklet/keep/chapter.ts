import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { AvatarChoices } from '#lib/ui/art/avatar/looks.ts';

/** An answer in words, and the name of its picture where it was picked by one. */
export interface Pictured {
	readonly words: string;
	readonly picture: string | null;
}

/** Something that stands on a page of a booklet, in the words of its reader. */
export type Block =
	| { readonly kind: 'question'; readonly words: string }
	| { readonly kind: 'part'; readonly words: string }
	/** A child's own words; a line break is theirs. */
	| { readonly kind: 'said'; readonly words: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'pictures'; readonly items: readonly Pictured[] }
	| {
			readonly kind: 'drawing';
			readonly drawing: Drawing;
			readonly alt: string;
			readonly name: string;
	  }
	| { readonly kind: 'avatar'; readonly choices: AvatarChoices; readonly alt: string }
	| {
			readonly kind: 'photo';
			readonly file: string;
			readonly caption: string;
			readonly alt: string;
	  }
	| {
			readonly kind: 'days';
			readonly rows: readonly { readonly day: string; readonly felt: readonly Pictured[] }[];
	  }
	/** Ours, not the child's. */
	| { readonly kind: 'note'; readonly words: string };

/** A page of a booklet that something stands on. */
export interface Chapter {
	readonly topic: Topic;
	readonly title: string;
	/** The name of its picture, where the band is shown any. */
	readonly picture: string | null;
	readonly blocks: readonly Block[];
	/** Files that are heard, not read. */
	readonly recordings: readonly { readonly file: string; readonly words: string }[];
}

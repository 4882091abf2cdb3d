import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';

/** Why what was sent was not saved; it is given back to fill the form again. */
export type NotSaved =
	| { readonly kind: 'issues'; readonly issues: readonly Issue[]; readonly given: Given }
	| {
			readonly kind: 'conflict';
			/** `answers` null: they may not be shown now. */
			readonly elsewhere: {
				readonly savedAt: number;
				readonly answers: Answers | null;
				readonly fields: readonly string[];
			};
			readonly given: Given;
	  }
	| { readonly kind: 'closed'; readonly given: Given };

/** What is wrong with a form as a whole: it was cut off for its size, or did not arrive whole. */
export type FormTrouble = 'too_big' | 'broken';

/** What a form says of itself: what it was filled from, its rendering, and which of its savings it is. */
export interface FormOrigin {
	readonly base: number;
	readonly tab: string;
	readonly step: number;
}

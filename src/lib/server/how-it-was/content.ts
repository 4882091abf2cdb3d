import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { FrozenAnswer } from '#lib/instruments/engine/wording.ts';

/** What a child handed in with words, as it stood on their screen. */
export interface HowItWasContent {
	readonly answers: Answers;
	readonly wording: readonly FrozenAnswer[];
}

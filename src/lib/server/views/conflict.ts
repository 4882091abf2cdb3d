import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Saved } from './draft.ts';

/** What a form says of itself: what it was filled from, and which of its page's savings it is. */
export interface Origin {
	/** When what the form was filled from had been saved (epoch ms); 0: nothing had. */
	readonly base: number;
	/** The rendering of the page. */
	readonly tab: string;
	/** Counts up with each saving from one rendering. */
	readonly step: number;
}

/**
 * - write: it follows on what is saved.
 * - touch: nothing new, but the latest from this rendering, so that an earlier one can't come after.
 * - same: nothing new. - late: overtaken by a later saving from the same rendering.
 * - conflict: something else was saved meanwhile, which this form never showed.
 */
export type Verdict = 'write' | 'touch' | 'same' | 'late' | 'conflict';

/** What of a saved page a form is held against. */
type Held = Pick<Saved, 'answers' | 'savedAt' | 'tab' | 'step'>;

/** How a form stands to what is saved of its page. */
export function verdictOf(saved: Held | undefined, from: Origin, answers: Answers): Verdict {
	if (!saved) return 'write';
	const own = saved.tab === from.tab;
	if (own && from.step < saved.step) return 'late';
	if (differing(saved.answers, answers).length === 0)
		return own && from.step > saved.step ? 'touch' : 'same';
	return own || saved.savedAt <= from.base ? 'write' : 'conflict';
}

/** The same for what somebody helping may not see: nothing hangs on what is in it, or they could guess it. */
export function verdictUnseen(saved: Saved, from: Origin): Verdict {
	const own = saved.tab === from.tab;
	if (own && from.step < saved.step) return 'late';
	return own || saved.savedAt <= from.base ? 'write' : 'conflict';
}

/** The fields in which two sets of answers of one page differ. */
export function differing(one: Answers, other: Answers): readonly string[] {
	const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
	// Options are read in the order shown, so equal answers have equal texts.
	return ids.filter((id) => JSON.stringify(one[id]) !== JSON.stringify(other[id]));
}

/** These answers, but as saved in the fields where the child chose what was there. */
export function withKept(answers: Answers, saved: Answers, fields: readonly string[]): Answers {
	const here = Object.entries(answers).filter(([id]) => !fields.includes(id));
	const there = Object.entries(saved).filter(([id]) => fields.includes(id));
	return Object.fromEntries([...here, ...there]);
}

import { figureGroupOf, type FigureGroup } from '#lib/domain/meeting/kinds.ts';
import { isPnCode } from '#lib/domain/participation/codes.ts';
import { isParticipation, type RateSettings } from '#lib/domain/participation/rate.ts';
import { MEASURES } from './measures.ts';
import type { What } from './what.ts';
import type { Words } from './words.ts';

/** Children with a meeting that counts, and of these those who took part in every one, and in none. */
export interface ChildCounts {
	eligible: number;
	always: number;
	never: number;
}

/** How often each child took part, and how often they did not. */
export interface ChildTally {
	readonly add: (child: number, what: number, n: number) => void;
	/** What it came to; the tally is empty afterwards. */
	readonly finish: () => Readonly<Record<FigureGroup, ChildCounts>>;
}

const GROUPS = ['looked_after_reviews', 'conferences'] as const satisfies readonly FigureGroup[];

/** Numbers of one child: for each group how often they did not take part, and how often they did. */
const EACH = 2 * GROUPS.length;

/** Kept from one tally to the next, all 0 in between: memory never touched before is slow to touch. */
let counts = new Int16Array(0);
let isClean = true;

/**
 * Begins a tally by the children's numbers, with PN4 as the council has set it. Finish one before the
 * next begins.
 */
export function childTally({ whats, children }: Words, settings: RateSettings): ChildTally {
	const places = Array.from(whats, (what) => placeOf(what, settings));
	if (counts.length <= children * EACH) counts = new Int16Array((children + 1) * EACH * 2);
	else if (!isClean) counts.fill(0);
	isClean = false;
	const touched: number[] = [];
	return {
		add: (child, what, n) => {
			// What a stale meeting brings up may be new to the words.
			const place = what < places.length ? places[what]! : placeOf(whats[what], settings);
			if (place < 0) return;
			const at = child * EACH + place;
			if (at >= counts.length) counts = grown(counts, at);
			if (counts[at] === 0) touched.push(at - (place % 2));
			counts[at]! += n;
		},
		finish: () => {
			const results = GROUPS.map(() => ({ eligible: 0, always: 0, never: 0 }));
			for (const at of touched) {
				const [stayedOut, took] = [counts[at], counts[at + 1]];
				// Touched twice, or added and taken away again.
				if (stayedOut === 0 && took === 0) continue;
				const result = results[(at % EACH) / 2]!;
				result.eligible += 1;
				if (stayedOut === 0) result.always += 1;
				if (took === 0) result.never += 1;
				counts[at] = counts[at + 1] = 0;
			}
			isClean = true;
			return { looked_after_reviews: results[0]!, conferences: results[1]! };
		}
	};
}

/** Whether it says of a child that they took part, or did not. */
export function isOfChild({ measure, value }: What): boolean {
	return measure === MEASURES.participation && isPnCode(value) && value !== 'PN0';
}

/** Where a child's meeting counts; -1: nowhere, without a code or under the age of 4. */
function placeOf(what: What | undefined, settings: RateSettings): number {
	const group = what && figureGroupOf(what.kind);
	if (!group || !isOfChild(what) || !isPnCode(what.value)) return -1;
	return 2 * GROUPS.indexOf(group) + (isParticipation(what.value, settings) ? 1 : 0);
}

function grown(counts: Int16Array<ArrayBuffer>, at: number): Int16Array<ArrayBuffer> {
	const larger = new Int16Array((Math.floor(at / EACH) + 1) * EACH * 2);
	larger.set(counts);
	return larger;
}

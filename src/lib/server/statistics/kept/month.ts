import type { MonthPart } from '../../db/schema/figures.ts';
import { WIDTH } from './packed.ts';

/** A month's facts added up in one way, of everybody (0) or of one IRO or chair. */
export interface PartOfMonth {
	readonly lead: number;
	readonly part: MonthPart;
	/** Threes: a holder or a child (0: the whole), what is counted, and how often. */
	readonly numbers: Buffer;
}

/** There are some hundred things that are counted (figure_what): one number holds a key and one of them. */
const WHATS = 2 ** 16;

type Sums = Map<number, number>;

/**
 * Adds up a month's days in every way a page may ask for; `isOfChild` tells what is counted by child.
 */
export function partsOfMonth(
	days: Iterable<Uint32Array>,
	isOfChild: (what: number) => boolean
): PartOfMonth[] {
	const parts = new Map<number, Map<MonthPart, Sums>>();
	const add = (lead: number, part: MonthPart, key: number, what: number) => {
		const ofLead = of(parts, lead, () => new Map<MonthPart, Sums>());
		const sums = of(ofLead, part, () => new Map<number, number>());
		const place = key * WHATS + what;
		sums.set(place, (sums.get(place) ?? 0) + 1);
	};
	for (const numbers of days) {
		for (let at = 0; at < numbers.length; at += WIDTH) {
			const [, child, what, team, lead] = numbers.subarray(at, at + WIDTH) as unknown as number[];
			for (const whose of [0, lead!]) {
				add(whose, 'lead', lead!, what!);
				add(whose, 'whole', 0, what!);
				add(whose, 'team', team!, what!);
				if (isOfChild(what!)) add(whose, 'children', child!, what!);
			}
		}
	}
	return [...parts].flatMap(([lead, ofLead]) =>
		[...ofLead].map(([part, sums]) => ({ lead, part, numbers: threes(sums) }))
	);
}

function of<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let found = map.get(key);
	if (found === undefined) map.set(key, (found = make()));
	return found;
}

function threes(sums: Sums): Buffer {
	const numbers = new Uint32Array(sums.size * 3);
	let at = 0;
	for (const [place, n] of sums) {
		numbers.set([Math.floor(place / WHATS), place % WHATS, n], at);
		at += 3;
	}
	return Buffer.from(numbers.buffer);
}

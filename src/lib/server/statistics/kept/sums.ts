import type { MonthISO } from '#lib/domain/calendar/month.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Words } from './words.ts';

/** What the sums are told apart by, beside kind, measure and value. */
export type GroupedBy = 'nothing' | 'month' | 'band' | 'team' | 'lead';

/** So many of one value of one measure at meetings of one kind. */
export interface Sum {
	readonly kind: MeetingKind;
	readonly measure: string;
	readonly value: string;
	/** The month, band, team id or adult id asked for; empty: none. */
	readonly group: string;
	readonly n: number;
}

/** Counts by the numbers of what they count: of each month, and of each team or lead if asked for. */
export interface Counts {
	readonly byMonth: ReadonlyMap<MonthISO, readonly number[]>;
	readonly byHolder: ReadonlyMap<number, readonly number[]>;
	readonly by: GroupedBy;
}

/**
 * The sums, told apart in one way.
 * @throws Error where the counts were not made for it.
 */
export function sumsBy(
	{ whats, holders }: Words,
	{ byMonth, byHolder, by }: Counts,
	as: GroupedBy
): Sum[] {
	const isHolder = as === 'team' || as === 'lead';
	if (isHolder && as !== by) throw new Error(`Not counted by ${as}.`);
	const groups = isHolder
		? [...byHolder].map(([id, counts]) => [holders[id]!, counts] as const)
		: [...byMonth].map(([month, counts]) => [as === 'month' ? month : '', counts] as const);
	const place = placesOf(whats);
	const sums = new Map<string, Map<number, Sum>>();
	for (const [id, counts] of groups) {
		for (let at = 1; at < counts.length; at += 1) {
			const [n, what] = [counts[at], whats[at]];
			if (!n || !what) continue;
			const group = as === 'band' ? what.band : id;
			let ofGroup = sums.get(group);
			if (!ofGroup) sums.set(group, (ofGroup = new Map()));
			const { kind, measure, value } = what;
			const so = ofGroup.get(place[at]!)?.n ?? 0;
			ofGroup.set(place[at]!, { kind, measure, value, group, n: so + n });
		}
	}
	return [...sums.values()].flatMap((ofGroup) => [...ofGroup.values()]).filter(({ n }) => n !== 0);
}

/** One place for all that differs by band alone. */
function placesOf(whats: Words['whats']): readonly number[] {
	const places = new Map<string, number>();
	return Array.from(whats, (what, at) => {
		if (!what) return 0;
		const key = `${what.kind}/${what.measure}/${what.value}`;
		const place = places.get(key) ?? at;
		places.set(key, place);
		return place;
	});
}

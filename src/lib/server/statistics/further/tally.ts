import { figureGroupOf, MEETING_KINDS, type FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { Row } from './source.ts';

/** Adds rows up by group and value. */
export function groupTally(rows: readonly Row[]): (group: FigureGroup, value: string) => number {
	const counts = new Map<string, number>();
	for (const { kind, value, n } of rows) {
		const known = MEETING_KINDS.find((one) => one === kind);
		const key = `${known ? figureGroupOf(known) : ''} ${value}`;
		counts.set(key, (counts.get(key) ?? 0) + n);
	}
	return (group, value) => counts.get(`${group} ${value}`) ?? 0;
}

/** Adds rows up by value alone, as the counts of a list of values; each stands behind a prefix. */
export function valueTally(rows: readonly Row[]) {
	const counts = new Map<string, number>();
	for (const { value, n } of rows) counts.set(value, (counts.get(value) ?? 0) + n);
	return <const K extends string>(keys: readonly K[], prefix = ''): Record<K, number> =>
		Object.fromEntries(keys.map((key) => [key, counts.get(prefix + key) ?? 0] as const)) as Record<
			K,
			number
		>;
}

import { figureGroupOf, type FigureGroup, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Sum } from './kept/sums.ts';

/** Which meetings are meant: a group of the participation figures, or one kind. */
export type Which = FigureGroup | MeetingKind;

/** How many there are of one value of one measure at meetings of a group or kind. */
export type Tally = (which: Which, measure: string, value: string) => number;

/** Adds sums up under each group and each kind. */
export function tallyOf(sums: Iterable<Sum>): Tally {
	const counts = new Map<string, number>();
	for (const { kind, measure, value, n } of sums) {
		for (const which of [kind, figureGroupOf(kind)]) {
			const place = `${which}/${measure}/${value}`;
			counts.set(place, (counts.get(place) ?? 0) + n);
		}
	}
	return (which, measure, value) => counts.get(`${which}/${measure}/${value}`) ?? 0;
}

import { SMALLEST_SHOWN } from '#lib/domain/statistics/exposure.ts';

/** How many were asked in a period, and how many answered with their name and without. */
export interface WhoAnswered {
	readonly asked: number;
	readonly named: number;
	readonly nameless: number;
}

/**
 * Whether answers without a name would tell whose they are to somebody who knows who else answered: where
 * fewer than five people are left who can have given them.
 */
export function tellsWhose({ asked, named, nameless }: WhoAnswered): boolean {
	return nameless > 0 && asked - named < SMALLEST_SHOWN;
}

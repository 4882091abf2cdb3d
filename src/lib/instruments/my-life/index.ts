import type { Band } from '#lib/domain/person/band.ts';
import type { Booklet } from '#lib/instruments/my-life/booklet.ts';
import { canBeLeft } from '#lib/instruments/my-life/fields/instead.ts';
import { myLife12To15 } from '#lib/instruments/my-life/my-life-12-15.ts';
import { myLife16Plus } from '#lib/instruments/my-life/my-life-16-plus.ts';
import { myLife4To7 } from '#lib/instruments/my-life/my-life-4-7.ts';
import { myLife8To11 } from '#lib/instruments/my-life/my-life-8-11.ts';

/** The booklet made today. Total by type: a band without one does not compile. */
const current: Record<Band, Booklet> = {
	'4-7': canBeLeft(myLife4To7),
	'8-11': canBeLeft(myLife8To11),
	'12-15': canBeLeft(myLife12To15),
	'16-plus': canBeLeft(myLife16Plus)
};

/** Versions no longer made, kept so that what was put in them can be read. */
const past: readonly Booklet[] = [];

/** Every booklet, in every version, youngest band first. */
export const booklets: readonly Booklet[] = [...Object.values(current), ...past];

/** The booklet of a child of this band today. */
export function bookletFor(band: Band): Booklet {
	return current[band];
}

/** A booklet as made once; undefined when there never was one of that id and version. */
export function bookletBy(id: string, version: number): Booklet | undefined {
	return booklets.find((one) => one.id === id && one.version === version);
}

import type { Band } from '#lib/domain/person/band.ts';
import { howItWas12To15, howItWas16Plus } from '#lib/instruments/how-it-was/older.ts';
import type { HowItWasForm } from '#lib/instruments/how-it-was/how-it-was.ts';
import { howItWas4To7, howItWas8To11 } from '#lib/instruments/how-it-was/younger.ts';

/** The form asked today. Total by type: a band without one does not compile. */
const current: Record<Band, HowItWasForm> = {
	'4-7': howItWas4To7,
	'8-11': howItWas8To11,
	'12-15': howItWas12To15,
	'16-plus': howItWas16Plus
};

/** Versions no longer asked, kept so that answers given to them can be read. */
const past: readonly HowItWasForm[] = [];

/** Every form, in every version, youngest band first. */
export const howItWasForms: readonly HowItWasForm[] = [...Object.values(current), ...past];

/** What a child of this band is asked today. */
export function howItWasFor(band: Band): HowItWasForm {
	return current[band];
}

/** A form as answered once; undefined when there never was one of that id and version. */
export function howItWasBy(id: string, version: number): HowItWasForm | undefined {
	return howItWasForms.find((one) => one.id === id && one.version === version);
}

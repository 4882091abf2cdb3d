import { beforeMeetingBy } from '#lib/instruments/before-meeting/index.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';

/** The form a view was made from. @throws Error for one that is not: the view was made from one that is. */
export function formAsked({ id, version }: { id: string; version: number }): Instrument {
	const found = beforeMeetingBy(id, version);
	if (!found) throw new Error(`There is no form ${id}`);
	return found;
}

import type { HowItWasForm } from '#lib/instruments/how-it-was/how-it-was.ts';
import { howItWasBy } from '#lib/instruments/how-it-was/index.ts';

/** The form a view was made from. @throws Error for one that is not: the view was made from one that is. */
export function formAsked({ id, version }: { id: string; version: number }): HowItWasForm {
	const found = howItWasBy(id, version);
	if (!found) throw new Error(`There is no form ${id}`);
	return found;
}

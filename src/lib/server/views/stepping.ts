import { givenFor, type Given } from '#lib/instruments/engine/form-name.ts';
import {
	namedPlace,
	placeOn,
	placeText,
	type AskedPage
} from '#lib/instruments/engine/two-choice/place.ts';
import { sayings } from '#lib/instruments/engine/two-choice/walk.ts';
import { pageFormOf } from './page-form.ts';
import type { PageForm } from './saving.ts';

/** A page as it stands now, on which one choice is made. */
interface Shown {
	readonly given: Given;
	readonly base: number;
	readonly tab: string;
	/** Something stands that somebody helping may not see: nothing of it is in `given`. */
	readonly unseen: boolean;
}

export interface Stepping {
	/** The whole page with that choice, to save as any other form of it. */
	readonly form: PageForm;
	/** Where to go on, as an address has it; null: the page is done. */
	readonly next: string | null;
}

/** Is one choice of two sent, rather than a page? */
export function isStep(form: FormData): boolean {
	return form.has('_two');
}

/**
 * What was sent where questions are asked as two choices. A choice changes the answer to its own
 * question and follows on what stands now; with one's own words the whole page is in the form. A
 * place that is not on the page changes nothing.
 */
export function steppingOf(form: FormData, on: AskedPage, shown: Shown): Stepping {
	const text = (name: string) => {
		const sent = form.get(name);
		return typeof sent === 'string' ? sent.slice(0, 200) : '';
	};
	const place = namedPlace(on, text('_two'));
	const saying = sayings.find((one) => one === text('_say'));
	if (place?.step.ask === 'own' && !saying) {
		const own = pageFormOf(form, false);
		// A sticker is put on the sheet: there is more to draw.
		if (text('_go') === 'stay') return { form: own, next: placeText(place) };
		const given = Object.assign({}, ...on.page.fields.map((field) => givenFor(field, own.read)));
		const { next } = placeOn(on, place, 'one', given);
		return { form: own, next: next && placeText(next) };
	}
	const from = shown.unseen ? { ...shown, base: pageFormOf(form, false).base } : shown;
	if (!place || !saying) return { form: asItStands(from, from.given), next: text('_two') };
	const { given, next } = placeOn(on, place, saying, from.given);
	return { form: asItStands(from, given), next: next && placeText(next) };
}

/**
 * Follows on what stands: nothing saved since can be lost, for it is read in the same breath. What is
 * unseen is not read: there it follows on what its own page was shown beside, like any form.
 */
function asItStands({ base, tab }: Shown, given: Given): PageForm {
	return { read: (name) => given[name] ?? [], keep: [], base, tab, step: 0, goingOn: false };
}

/** The address of a place on a page; whatever else the page was opened with stays. */
export function stepAddress({ pathname, searchParams }: URL, next: string): string {
	const kept = ['check', 'anew'].filter((name) => searchParams.has(name));
	return `${pathname}?${[...kept, `two=${encodeURIComponent(next)}`].join('&')}`;
}

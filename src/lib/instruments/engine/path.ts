import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import type { Page } from '#lib/instruments/engine/page.ts';

type Walk = { readonly pages: readonly Page[]; readonly answers: Answers };

/**
 * Walks the pages in order. A guard sees only answers given on earlier pages of the path, so an
 * answer on a page that has left the path opens nothing.
 */
function walk(instrument: Instrument, answers: Answers): Walk {
	const pages: Page[] = [];
	const onPath: Record<string, Answer> = {};
	for (const page of instrument.pages) {
		if (page.guard && !page.guard(onPath)) continue;
		pages.push(page);
		for (const { id } of page.fields) {
			const answer = answers[id];
			if (answer) onPath[id] = answer;
		}
	}
	return { pages, answers: onPath };
}

/** The pages this child goes through, in order. Never empty while the first page has no guard. */
export function pathOf(instrument: Instrument, answers: Answers): readonly Page[] {
	return walk(instrument, answers).pages;
}

/** The answers that belong to the path, and to this instrument: these are sent, no others. */
export function answersOnPath(instrument: Instrument, answers: Answers): Answers {
	return walk(instrument, answers).answers;
}

/** May this page be opened with these answers? */
export function isOnPath(instrument: Instrument, answers: Answers, pageId: string): boolean {
	return pathOf(instrument, answers).some((page) => page.id === pageId);
}

/** The page after this one; undefined after the last and for a page off the path. */
export function nextPage(
	instrument: Instrument,
	answers: Answers,
	pageId: string
): Page | undefined {
	const path = pathOf(instrument, answers);
	const at = path.findIndex((page) => page.id === pageId);
	return at === -1 ? undefined : path[at + 1];
}

/** The page before this one; undefined before the first and for a page off the path. */
export function previousPage(
	instrument: Instrument,
	answers: Answers,
	pageId: string
): Page | undefined {
	const path = pathOf(instrument, answers);
	const at = path.findIndex((page) => page.id === pageId);
	return at > 0 ? path[at - 1] : undefined;
}

import type { Answers } from '#lib/instruments/engine/answer.ts';
import { isOptional, type Field } from '#lib/instruments/engine/field.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { pathOf } from '#lib/instruments/engine/path.ts';

/** done: something answered, a saying counts · skipped: been there, left empty · todo: not yet. */
export type PageState = 'done' | 'skipped' | 'todo';

export type PageProgress = { readonly page: Page; readonly state: PageState };

/** Fields answered otherwise than in the form: with a photo, or one's voice. */
type Filed = readonly string[];

function isAnswered(field: Field, answers: Answers): boolean {
	return Object.hasOwn(answers, field.id);
}

function stateOf(
	page: Page,
	answers: Answers,
	visited: readonly string[],
	filed: Filed
): PageState {
	if (page.fields.some((field) => !isOptional(field) && !isAnswered(field, answers))) return 'todo';
	if (page.fields.some((field) => isAnswered(field, answers) || filed.includes(field.id)))
		return 'done';
	return visited.includes(page.id) ? 'skipped' : 'todo';
}

/** How far each page of the path is. `visited`: ids of the pages the child has sent, even empty. */
export function progressOf(
	instrument: Instrument,
	answers: Answers,
	visited: readonly string[],
	filed: Filed = []
): readonly PageProgress[] {
	return pathOf(instrument, answers).map((page) => ({
		page,
		state: stateOf(page, answers, visited, filed)
	}));
}

/** Where to go on: the first page not yet seen to; undefined when all are. */
export function firstToDo(progress: readonly PageProgress[]): Page | undefined {
	return progress.find(({ state }) => state === 'todo')?.page;
}

/** Compulsory fields of the path that have no answer, with their page: these stop the sending. */
export function missingFields(
	instrument: Instrument,
	answers: Answers
): readonly { readonly page: Page; readonly field: Field }[] {
	return pathOf(instrument, answers).flatMap((page) =>
		page.fields
			.filter((field) => !isOptional(field) && !isAnswered(field, answers))
			.map((field) => ({ page, field }))
	);
}

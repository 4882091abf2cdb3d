import type { Answers } from '#lib/instruments/engine/answer.ts';
import { withPage } from '#lib/instruments/engine/answers.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { pathOf } from '#lib/instruments/engine/path.ts';
import type { Service } from '#lib/server/service.ts';
import { answersIn, savedPages } from './draft.ts';
import type { Form } from './form.ts';

/**
 * The pages this child goes through, with `fresh` answers of one page instead of what is saved.
 * Answers are opened only where a guard may look at them.
 */
export function pathFor(
	service: Service,
	{ id, instrument }: Form,
	fresh?: { readonly page: Page; readonly answers: Answers }
): readonly Page[] {
	if (!instrument.pages.some((page) => page.guard)) return instrument.pages;
	const saved = answersIn(savedPages(service, id));
	return pathOf(instrument, fresh ? withPage(saved, fresh.page, fresh.answers) : saved);
}

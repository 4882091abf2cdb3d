import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { answerFrom } from '#lib/instruments/engine/field-form.ts';
import { givenFor, type Given, type Read } from '#lib/instruments/engine/form-name.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import type { Page } from '#lib/instruments/engine/page.ts';

/** A page read from a form. `answers` holds only what is sound, so it may be kept either way. */
export type ParsedPage =
	| { readonly ok: true; readonly answers: Answers }
	| {
			readonly ok: false;
			readonly answers: Answers;
			readonly issues: readonly Issue[];
			readonly given: Given;
	  };

/**
 * Reads the answers of one page from a form, by `(name) => formData.getAll(name)` with strings
 * only. Names that belong to no field of the page are never read. On issues, `given` fills the
 * form again as it was, so that nothing typed is lost.
 */
export function parsePage(page: Page, read: Read): ParsedPage {
	const answers: Record<string, Answer> = {};
	const issues: Issue[] = [];
	for (const field of page.fields) {
		const result = answerFrom(field, read);
		if ('issue' in result) issues.push(result.issue);
		else if (result.answer) answers[field.id] = result.answer;
	}
	if (issues.length === 0) return { ok: true, answers };
	const given = page.fields.map((field) => givenFor(field, read));
	return { ok: false, answers, issues, given: Object.assign({}, ...given) };
}

/** All answers, with those of one page replaced: what the page no longer answers is taken out. */
export function withPage(answers: Answers, page: Page, fresh: Answers): Answers {
	const onPage = new Set(page.fields.map((field) => field.id));
	const others = Object.entries(answers).filter(([id]) => !onPage.has(id));
	return { ...Object.fromEntries(others), ...fresh };
}

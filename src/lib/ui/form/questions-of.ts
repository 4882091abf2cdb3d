import { anyKey } from '#lib/i18n/any-key.ts';
import type { Translate } from '#lib/i18n/index.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import { answeringKeys } from '#lib/instruments/engine/text-key.ts';
import type { FieldWords } from './field-words.ts';
import type { QuestionView } from './question.ts';

/** The questions of a page, filled in, each with what is to be put right. */
export function questionsOf(
	fields: readonly FieldWords[],
	given: Given,
	issues: readonly Issue[],
	t: Translate
): readonly QuestionView[] {
	return fields.map((words) => {
		const issue = issues.find(({ field }) => field === words.field.id);
		const error = issue ? anyKey(t)(answeringKeys.issue(issue.key), issue.params ?? {}) : null;
		return { ...words, given, error };
	});
}

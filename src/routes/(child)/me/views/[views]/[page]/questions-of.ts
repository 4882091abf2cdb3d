import { anyKey } from '#lib/i18n/any-key.ts';
import type { Translate } from '#lib/i18n/index.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import { answeringKeys } from '#lib/instruments/engine/text-key.ts';
import type { Saving } from '#lib/server/views/saving.ts';
import type { FieldWords } from '#lib/ui/form/field-words.ts';
import type { QuestionView } from '#lib/ui/form/question.ts';

/** The questions of a page, filled in, each with what is to be put right. */
export function questionsOf(
	fields: readonly FieldWords[],
	given: Given,
	saving: Saving | null,
	t: Translate
): readonly QuestionView[] {
	const issues = saving?.kind === 'issues' ? saving.issues : [];
	return fields.map((words) => {
		const issue = issues.find(({ field }) => field === words.field.id);
		const error = issue ? anyKey(t)(answeringKeys.issue(issue.key), issue.params ?? {}) : null;
		return { ...words, given, error };
	});
}

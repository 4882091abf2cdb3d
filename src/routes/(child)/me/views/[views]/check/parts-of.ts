import { anyKey } from '#lib/i18n/any-key.ts';
import type { Translate } from '#lib/i18n/index.ts';
import type { Answer } from '#lib/instruments/engine/answer.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import { answeringKeys } from '#lib/instruments/engine/text-key.ts';
import type { PageState } from '#lib/instruments/engine/progress.ts';
import type { PictureId } from '#lib/instruments/pictures.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { AnswerFile } from '#lib/server/files/view.ts';
import type { CheckView } from '#lib/server/views/check.ts';
import type { FieldWords } from '#lib/ui/form/field-words.ts';
import { pageWords } from '#lib/ui/form/page-words.ts';

export interface CheckedAnswer {
	readonly field: FieldWords;
	/** Null: said with a photo or a recording alone. */
	readonly answer: Answer | null;
	readonly audience: Audience;
	/** Who hears it, in words. */
	readonly heard: string;
	/** Each with who hears it. */
	readonly files: readonly (AnswerFile & { readonly heard: string })[];
}

/** One page of the form as it is checked. */
export interface Part {
	readonly id: string;
	readonly title: string;
	readonly picture?: PictureId;
	readonly state: PageState;
	readonly kept: boolean;
	readonly missing: boolean;
	readonly answers: readonly CheckedAnswer[];
}

/** Everything that is about to be sent, page by page, with its words. */
export function partsOf(check: CheckView, t: Translate): readonly Part[] {
	const tKey = anyKey(t);
	const instrument = instrumentBy(check.instrument.id, check.instrument.version);
	return check.pages.flatMap(({ id, state, kept }) => {
		const page = instrument?.pages.find((one) => one.id === id);
		if (!instrument || !page) return [];
		const { title, fields } = pageWords(instrument, page, tKey);
		const answers = fields.flatMap((field) => {
			const answer = check.answers[field.field.id] ?? null;
			const audience = check.audiences[field.field.id] ?? 'only-my-iro';
			const heardBy = (by: Audience) =>
				tKey(answeringKeys.audience(instrument.band, instrument.purpose, by));
			const files = (check.files[field.field.id] ?? []).map((file) => ({
				...file,
				heard: heardBy(file.audience)
			}));
			if (!answer && files.length === 0) return [];
			return [{ field, answer, audience, heard: heardBy(audience), files }];
		});
		const missing = check.missing.includes(id);
		return [{ id, title, picture: page.picture, state, kept, missing, answers }];
	});
}

/** Nothing was said on it, and nothing has to be. */
export function isBlank({ answers, kept, missing }: Part): boolean {
	return answers.length === 0 && !kept && !missing;
}

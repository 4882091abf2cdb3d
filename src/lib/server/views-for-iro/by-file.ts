import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import { fieldsOf, type Instrument } from '#lib/instruments/engine/instrument.ts';
import { textKeys } from '#lib/instruments/engine/text-key.ts';
import type { filesOfSending } from '#lib/server/files/in-sending.ts';
import type { SentContent } from '#lib/server/views/content.ts';
import type { ReadAnswer } from './answer.ts';

/** The files of a sending that are still there. */
export type SentFiles = ReturnType<typeof filesOfSending>;

/** Questions answered with a photo or a recording and nothing else. */
export function byFileAlone(
	{ wording, language }: Pick<SentContent, 'wording' | 'language'>,
	instrument: Instrument | undefined,
	files: SentFiles
): readonly ReadAnswer[] {
	const alone = files.filter(({ field }) => !wording.some((asked) => asked.field === field));
	return [...Map.groupBy(alone, ({ field }) => field).values()].flatMap((all) => {
		const [first] = all;
		if (!first) return [];
		const { field, question, audience } = first;
		const none = { said: [], skip: null, notSafe: false, ownWords: false, scale: null };
		const own = all.map(({ file }) => file);
		const shown = language === 'en' || !instrument ? null : { language, question };
		const words = shown && instrument ? inEnglish(instrument, first) : first;
		const { pageTitle } = words;
		return [
			{
				field,
				pageTitle,
				question: words.question,
				audience,
				...none,
				drawing: null,
				shown,
				files: own
			}
		];
	});
}

/** A question as English has it today. */
function inEnglish({ id }: Instrument, { page, field }: { page: string; field: string }) {
	const [t, keys] = [anyKey(translator('en')), textKeys(id)];
	return { pageTitle: t(keys.pageTitle(page)), question: t(keys.question(field)) };
}

/** Answers in the order of their questions. */
export function inOrderAsked(
	answers: readonly ReadAnswer[],
	instrument: Instrument | undefined
): readonly ReadAnswer[] {
	if (!instrument) return answers;
	const order = fieldsOf(instrument).map(({ id }) => id);
	return answers.toSorted((one, two) => order.indexOf(one.field) - order.indexOf(two.field));
}

/**
 * Answers less what these may not hear: words and each file by the audience of its own. What nothing
 * is left of is left out.
 */
export function heardBy(
	answers: readonly ReadAnswer[],
	mayHear: (audience: Audience) => boolean
): readonly ReadAnswer[] {
	return answers.flatMap((answer) => {
		const files = answer.files.filter(({ audience }) => mayHear(audience));
		if (mayHear(answer.audience)) return [{ ...answer, files }];
		const [first] = files;
		if (!first) return [];
		return [{ ...answer, said: [], skip: null, drawing: null, audience: first.audience, files }];
	});
}

import type { Audience, Skip } from '#lib/instruments/engine/audience.ts';
import { drawingSchema, type Drawing } from '#lib/instruments/engine/drawing.ts';
import { fieldOf, type Instrument } from '#lib/instruments/engine/instrument.ts';
import { saysNotSafe } from '#lib/instruments/engine/safety.ts';
import type { FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { AnswerFile } from '#lib/server/files/view.ts';
import type { SentContent } from '#lib/server/views/content.ts';
import { byFileAlone, inOrderAsked, type SentFiles } from './by-file.ts';
import { wordingInEnglish, type AsShown } from './in-english.ts';

/** One answer as the child was asked and said it. */
export interface ReadAnswer {
	readonly field: string;
	readonly pageTitle: string;
	readonly question: string;
	/** The answer in words; empty where a drawing says it all. */
	readonly said: readonly string[];
	readonly skip: Skip | null;
	readonly audience: Audience;
	/** Says that the child is not safe; the alert was raised with it. */
	readonly notSafe: boolean;
	/** In the child's own words, so it is shown as written. */
	readonly ownWords: boolean;
	readonly scale: { readonly low: string | null; readonly high: string | null } | null;
	readonly drawing: Drawing | null;
	/** What stood on the child's screen, where that was not English. */
	readonly shown: AsShown | null;
	/** Photos and recordings that answer it, too; each may be heard by others than the words. */
	readonly files: readonly AnswerFile[];
}

const own: readonly string[] = ['text', 'wishes'];

/**
 * The answers of a sending, in the wording they were given to. Whoever may hear one is as the child
 * was shown before sending; where that is not known, it is for the reviewer alone.
 */
export function answersOf(
	content: SentContent,
	instrument: Instrument | undefined,
	files: SentFiles = []
): readonly ReadAnswer[] {
	const said = wordingInEnglish(content, instrument).map((asked): ReadAnswer => {
		const drawing = drawingIn(content, asked);
		return {
			field: asked.field,
			pageTitle: asked.pageTitle,
			question: asked.question,
			said: asked.said,
			skip: asked.skip ?? null,
			audience: content.audiences[asked.field] ?? 'only-my-iro',
			notSafe: isNotSafe(content, instrument, asked.field),
			ownWords: asked.skip === undefined && own.includes(asked.kind),
			scale: asked.kind === 'scale' ? { low: asked.low ?? null, high: asked.high ?? null } : null,
			drawing,
			shown: asked.shown ?? null,
			files: files.filter(({ field }) => field === asked.field).map(({ file }) => file)
		};
	});
	return inOrderAsked([...said, ...byFileAlone(content, instrument, files)], instrument);
}

/** A stored drawing is checked once more before it becomes a picture. */
function drawingIn({ answers }: SentContent, { field, kind }: FrozenAnswer): Drawing | null {
	const answer = answers[field];
	if (kind !== 'drawing' || !answer || !('value' in answer)) return null;
	const parsed = drawingSchema.safeParse(answer.value);
	return parsed.success ? parsed.data : null;
}

function isNotSafe(
	{ answers }: SentContent,
	instrument: Instrument | undefined,
	id: string
): boolean {
	const field = instrument && fieldOf(instrument, id);
	const answer = answers[id];
	return Boolean(field && answer && 'value' in answer && saysNotSafe(field, answer.value));
}

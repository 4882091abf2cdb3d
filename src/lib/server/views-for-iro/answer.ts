import type { Audience, Skip } from '#lib/instruments/engine/audience.ts';
import { drawingSchema, type Drawing } from '#lib/instruments/engine/drawing.ts';
import { fieldOf, type Instrument } from '#lib/instruments/engine/instrument.ts';
import { saysNotSafe } from '#lib/instruments/engine/safety.ts';
import type { FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { SentContent } from '#lib/server/views/content.ts';

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
}

const own: readonly string[] = ['text', 'wishes'];

/**
 * The answers of a sending, in the wording they were given to. Whoever may hear one is as the child
 * was shown before sending; where that is not known, it is for the reviewer alone.
 */
export function answersOf(
	content: SentContent,
	instrument: Instrument | undefined
): readonly ReadAnswer[] {
	return content.wording.map((asked) => {
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
			drawing
		};
	});
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

import { z } from 'zod';
import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { audiences, defaultAudience } from '#lib/instruments/engine/audience.ts';
import { skipsOf, type Field } from '#lib/instruments/engine/field.ts';
import { fieldsOf, type Instrument } from '#lib/instruments/engine/instrument.ts';
import { valueSchema } from '#lib/instruments/engine/value-schema.ts';

/** The schema of one stored answer. */
function answerSchema(field: Field): z.ZodType<Answer> {
	const audience = field.audience === 'chosen' ? z.literal(audiences) : z.literal(defaultAudience);
	const given = z.strictObject({ value: valueSchema(field), audience });
	const said = z.strictObject({ skip: z.enum(['rather-not', 'ask-me']) });
	const allowed = said.refine(({ skip }) => skipsOf(field).includes(skip));
	return z.union([given, allowed]);
}

/**
 * Answers read back from storage, or carried into a later version of the instrument: what still
 * fits is kept, the ids of what does not are named, so that it can be asked again and not lost
 * unseen.
 */
export function answersFrom(
	instrument: Pick<Instrument, 'pages'>,
	stored: unknown
): { readonly answers: Answers; readonly refused: readonly string[] } {
	const entries = z.record(z.string(), z.unknown()).safeParse(stored);
	if (!entries.success) return { answers: {}, refused: [] };
	const fields = new Map(fieldsOf(instrument).map((field) => [field.id, field]));
	const answers: Record<string, Answer> = {};
	const refused: string[] = [];
	for (const [id, answer] of Object.entries(entries.data)) {
		const field = fields.get(id);
		const parsed = field && answerSchema(field).safeParse(answer);
		if (parsed?.success) answers[id] = parsed.data;
		else refused.push(id);
	}
	return { answers, refused };
}

import { z } from 'zod';
import type { Value } from '#lib/instruments/engine/answer.ts';
import { drawingSchema, isEmptyDrawing } from '#lib/instruments/engine/drawing.ts';
import { nameLength, optionIds, type Field } from '#lib/instruments/engine/field.ts';
import { wordsSchema } from '#lib/instruments/engine/typed-words.ts';

/** Options picked: known ones, each once, in the order shown (so that equal answers are equal). */
function picked(options: readonly string[], most: number) {
	return z
		.array(z.string())
		.max(most, 'too-many')
		.refine((ids) => ids.every((id) => options.includes(id)), 'unknown-option')
		.transform((ids) => options.filter((option) => ids.includes(option)));
}

function some(options: readonly string[], most: number) {
	return picked(options, most).refine((ids) => ids.length > 0, 'unknown-option');
}

/**
 * The schema of a field's value, as stored and as read from a form. Each complaint's message is an
 * issue key. An empty answer is no value: the answer is absent instead.
 */
export function valueSchema(field: Field): z.ZodType<Value> {
	const found = made.get(field) ?? makeSchema(field);
	made.set(field, found);
	return found;
}

/** Schemas are dear to make, and a field never changes: one each. */
const made = new WeakMap<Field, z.ZodType<Value>>();

function makeSchema(field: Field): z.ZodType<Value> {
	const options = optionIds(field);
	switch (field.kind) {
		case 'faces':
		case 'pictures':
			return some(options, field.most ?? 1);
		case 'choices':
			return some(options, options.length);
		case 'choice':
			return z.string().refine((id) => options.includes(id), 'unknown-option');
		case 'scale':
			return z
				.int('out-of-range')
				.refine((at) => at >= field.min && at <= field.max, 'out-of-range');
		case 'text':
			return wordsSchema(field.maxLength);
		case 'wishes':
		case 'list':
			return z.array(wordsSchema(field.maxLength)).min(1).max(field.most, 'too-many');
		case 'people':
			return z
				.strictObject({
					picked: picked(options, options.length),
					names: z.array(wordsSchema(nameLength)).max(field.mostNames, 'too-many')
				})
				.refine(({ picked, names }) => picked.length + names.length > 0, 'unknown-option');
		case 'drawing':
			return drawingSchema.refine((drawing) => !isEmptyDrawing(drawing), 'bad-drawing');
	}
}

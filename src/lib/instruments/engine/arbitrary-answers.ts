import fc from 'fast-check';
import type { Answer, Value } from '#lib/instruments/engine/answer.ts';
import { audiences } from '#lib/instruments/engine/audience.ts';
import { isEmptyDrawing } from '#lib/instruments/engine/drawing.ts';
import { drawingLimits, penCount, penWidths, sheet } from '#lib/instruments/engine/sheet.ts';
import { nameLength, optionIds, skipsOf, type Field } from '#lib/instruments/engine/field.ts';
import { tidy } from '#lib/instruments/engine/typed-words.ts';
import { pictureGroups } from '#lib/instruments/pictures.ts';

const x = fc.nat(sheet.width);
const y = fc.nat(sheet.height);

const drawings = fc
	.record({
		v: fc.constant(1 as const),
		strokes: fc.array(
			fc.record({
				pen: fc.nat(penCount - 1),
				width: fc.constantFrom(...penWidths),
				points: fc.array(fc.tuple(x, y), { minLength: 1, maxLength: 40 }).map((at) => at.flat())
			}),
			{ maxLength: 8 }
		),
		stickers: fc.array(fc.record({ id: fc.constantFrom(...pictureGroups.sticker), x, y }), {
			maxLength: Math.min(8, drawingLimits.stickers)
		})
	})
	.filter((drawing) => !isEmptyDrawing(drawing));

/** Writing of any script, emoji and line breaks with it, as it stands once it has been read. */
function writing(maxLength: number) {
	return fc
		.string({ unit: 'grapheme', maxLength })
		.map((words) => tidy(words.replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\n')))
		.filter((words) => words !== '' && words.length <= maxLength);
}

/** Any value that a field accepts. */
function values(field: Field): fc.Arbitrary<Value> {
	const options = optionIds(field);
	switch (field.kind) {
		case 'faces':
		case 'pictures':
			return fc.subarray([...options], { minLength: 1, maxLength: field.most ?? 1 });
		case 'choices':
			return fc.subarray([...options], { minLength: 1 });
		case 'choice':
			return fc.constantFrom(...options);
		case 'scale':
			return fc.integer({ min: field.min, max: field.max });
		case 'text':
			return writing(field.maxLength);
		case 'wishes':
		case 'list':
			return fc.array(writing(field.maxLength), { minLength: 1, maxLength: field.most });
		case 'people':
			return fc
				.record({
					picked: fc.subarray([...options]),
					names: fc.array(writing(nameLength), { maxLength: field.mostNames })
				})
				.filter(({ picked, names }) => picked.length + names.length > 0);
		case 'drawing':
			return drawings;
	}
}

/** Any answer to a field: a value with an audience, a saying, or none. */
function answersTo(field: Field): fc.Arbitrary<Answer | undefined> {
	const allowed = field.audience === 'chosen' ? audiences : (['only-my-iro'] as const);
	const given: fc.Arbitrary<Answer> = fc.record({
		value: values(field),
		audience: fc.constantFrom(...allowed)
	});
	const sayings = skipsOf(field).map((skip): Answer => ({ skip }));
	const said = sayings.length > 0 ? [fc.constantFrom(...sayings)] : [];
	return fc.oneof(fc.constant(undefined), given, ...said);
}

/** Any answers to a set of fields, by id. */
export function answersToAll(fields: readonly Field[]): fc.Arbitrary<Record<string, Answer>> {
	return fc.tuple(...fields.map((field) => answersTo(field))).map((answers) =>
		Object.fromEntries(
			answers.flatMap((answer, at) => {
				const field = fields[at];
				return answer && field ? [[field.id, answer] as const] : [];
			})
		)
	);
}

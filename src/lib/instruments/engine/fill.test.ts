import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import { answersToAll } from '#lib/instruments/engine/arbitrary-answers.ts';
import { isOptional } from '#lib/instruments/engine/field.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import { fieldsOf } from '#lib/instruments/engine/instrument.ts';
import { sample } from '#lib/instruments/engine/sample.ts';
import { answersFrom } from '#lib/instruments/engine/stored.ts';
import { instruments } from '#lib/instruments/index.ts';

const all = [sample, ...instruments].map((one) => [one.id, one] as const);

describe('a form filled with answers', () => {
	it.each(all)(
		'%s gives the same answers when read',
		(_, instrument) => {
			const page = { id: 'all', fields: fieldsOf(instrument).filter(isOptional) };
			fc.assert(
				fc.property(answersToAll(page.fields), (answers) => {
					const form = fillPage(page, answers);
					const parsed = parsePage(page, (name) => form[name] ?? []);
					expect(parsed).toEqual({ ok: true, answers });
				}),
				{ numRuns: 20 }
			);
		},
		30_000
	);

	it.each(all)(
		'%s keeps its answers through storage',
		(_, instrument) => {
			fc.assert(
				fc.property(answersToAll(fieldsOf(instrument)), (answers) => {
					const stored: unknown = JSON.parse(JSON.stringify(answers));
					expect(answersFrom(instrument, stored)).toEqual({ answers, refused: [] });
				}),
				{ numRuns: 20 }
			);
		},
		30_000
	);
});

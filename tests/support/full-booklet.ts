import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import { formNames, type Given } from '#lib/instruments/engine/form-name.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { ownBooklet } from '#lib/server/booklet/booklet.ts';
import type { Service } from '#lib/server/service.ts';
import { savesPage } from './booklet.ts';

/** A drawing with a line, a dot and two stickers, as the sheet sends it. */
export const aDrawing = JSON.stringify({
	v: 1,
	strokes: [
		{ pen: 1, width: 14, points: [100, 100, 300, 400, 500, 100, 700, 500] },
		{ pen: 4, width: 6, points: [500, 300] }
	],
	stickers: [
		{ id: 'sun', x: 850, y: 130 },
		{ id: 'dog', x: 300, y: 520 }
	]
});

/** Something given to every field of every page, but for these topics; words say what the field is. */
export function fillsBooklet(
	service: Service,
	child: ChildActor,
	without: readonly Topic[] = [],
	words: (field: string) => string = (field) => `Words on ${field}`
): void {
	const { booklet } = ownBooklet(service, child, 'booklet.write');
	for (const page of booklet.pages) {
		if (without.includes(page.id)) continue;
		const given = page.fields.map((field) => [formNames(field).value, valuesFor(field, words)]);
		const saving = savesPage(service, child, page.id, Object.fromEntries(given) as Given);
		if (saving.kind !== 'saved') throw new Error(`${page.id}: ${saving.kind}`);
	}
}

function valuesFor(field: Field, words: (field: string) => string): readonly string[] {
	switch (field.kind) {
		case 'text':
			return [words(field.id)];
		case 'list':
			return [words(field.id).slice(0, field.maxLength), 'Second'].slice(0, field.most);
		case 'drawing':
			return [aDrawing];
		case 'faces':
		case 'choices':
			return field.options.slice(0, 2);
		case 'pictures':
			return field.options.slice(0, Math.min(3, field.most ?? 1)).map(({ id }) => id);
		case 'people':
			return field.options.slice(0, 3).map(({ id }) => id);
		default:
			return [];
	}
}

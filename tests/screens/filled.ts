import type { Answer, Answers, Value } from '#lib/instruments/engine/answer.ts';
import { audiences } from '#lib/instruments/engine/audience.ts';
import { optionIds, type Field } from '#lib/instruments/engine/field.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { checkForChild } from '#lib/server/views/check.ts';
import { formFor } from '#lib/server/views/form.ts';
import { begun, filled } from '#tests/support/views.ts';

const words =
	'I like it best when we all eat together and nobody has to hurry off. On Sundays I would like to ring my brother.';

/** Begins a form and answers every question of it; gives the form and its pages. */
export function fillsIn(service: Service, child: ChildActor, part: string, purpose: string) {
	const id = begun(service, child, part, purpose);
	const { pages } = formFor(service, child, id).instrument;
	const done = new Set<string>();
	// What is answered decides which pages come, so the path is looked at anew after each.
	for (let next: Page | undefined = pages[0]; next;) {
		filled(service, child, id, next.id, everyAnswer(next));
		done.add(next.id);
		const path = checkForChild(service, child, id).pages.map((page) => page.id);
		next = pages.find((page) => path.includes(page.id) && !done.has(page.id));
	}
	return { id, purpose, pages: [...done] };
}

function everyAnswer({ fields }: Page): Answers {
	const answers = fields.map((field, at): [string, Answer] => {
		const audience = field.audience === 'chosen' ? audiences[at % 3]! : 'only-my-iro';
		return [field.id, { value: valueOf(field), audience }];
	});
	return Object.fromEntries(answers);
}

/** As much of an answer as a child may well give. */
function valueOf(field: Field): Value {
	const options = optionIds(field);
	switch (field.kind) {
		case 'choice':
			return options[0]!;
		case 'choices':
			return options.slice(0, 3);
		case 'faces':
		case 'pictures':
			return options.slice(0, Math.min(field.most ?? 1, 3));
		case 'people':
			return { picked: options.slice(0, 3), names: ['Auntie Marigold', 'Bo'] };
		case 'scale':
			return field.max - 2;
		case 'text':
			return words.slice(0, field.maxLength);
		case 'list':
			return ['Swimming', 'Drums'].slice(0, field.most);
		case 'wishes':
			return ['To ring Ash on Sundays', 'A lamp for my desk', 'Swimming'].slice(0, field.most);
		case 'drawing': {
			const points = [120, 600, 300, 200, 480, 600, 660, 250, 880, 610];
			const stickers = [{ id: 'star', x: 700, y: 120 } as const];
			return { v: 1, strokes: [{ pen: 2, width: 14, points }], stickers };
		}
	}
}

import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { audiences, type Audience } from '#lib/instruments/engine/audience.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import { takesFiles } from '#lib/instruments/engine/takes-files.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';
import type { QuestionIds } from '#lib/server/files/on-question.ts';
import type { Service } from '#lib/server/service.ts';
import { checkForChild } from '#lib/server/views/check.ts';
import { formFor } from '#lib/server/views/form.ts';
import { keptOnQuestion } from '#tests/support/files.ts';
import { begun, filled, sent } from '#tests/support/views.ts';
import type { Story } from './cast.ts';
import { markOfAudience, marker, type Kind } from './markers.ts';

/** A form that was sent, and the question its photo answers. */
interface SaidAll {
	readonly sent: string;
	readonly page: string;
	readonly field: string;
	readonly sentPhoto: string;
}

/** Fills in every page on the path with markers, adds a photo, and sends it. */
export function saysAll(service: Service, story: Story): SaidAll {
	const form = fillsIn(service, story, purposeOf(story), markOfAudience);
	const asked = takesPhoto(service, story, form);
	const adds = (kind: Kind) => {
		const caption = marker(story.whose, kind);
		return keptOnQuestion(service, story.child, asked, { caption, bytes: Buffer.from(caption) });
	};
	const sentPhoto = adds('sentphoto');
	const result = sent(service, story.child, form);
	if (result.kind !== 'sent') throw new Error(`${story.whose} did not send: ${result.kind}`);
	const everything = { 'only-my-iro': 'changed', 'say-it-for-me': 'changed', everyone: 'changed' };
	// Changed since, and not sent: nobody else hears it.
	fillsIn(service, story, purposeOf(story), everything as Record<Audience, Kind>);
	adds('draftphoto');
	return { sent: result.sentId, page: asked.page, field: asked.field, sentPhoto };
}

function takesPhoto(service: Service, { child }: Story, views: string): QuestionIds {
	const { instrument } = formFor(service, child, views);
	const path = checkForChild(service, child, views).pages.map(({ id }) => id);
	const asked = instrument.pages
		.filter(({ id }) => path.includes(id))
		.flatMap((page) => page.fields.map((field) => ({ page: page.id, field })))
		.find(({ field }) => takesFiles(field));
	if (!asked) throw new Error(`Nothing in ${instrument.id} takes a photo`);
	return { views, page: asked.page, field: asked.field.id };
}

/** Writes a plan for the review and sends nothing. */
export function leavesDraft(service: Service, story: Story): void {
	const draft = { 'only-my-iro': 'draft', 'say-it-for-me': 'draft', everyone: 'draft' } as const;
	fillsIn(service, story, 'plan-my-review', draft);
}

function purposeOf({ kind }: Story): Purpose {
	return kind === 'looked-after-review' ? 'looked-after-review' : 'conference';
}

function fillsIn(
	service: Service,
	{ child, whose, part }: Story,
	purpose: Purpose,
	kindOf: Readonly<Record<Audience, Kind>>
): string {
	const form = begun(service, child, part, purpose);
	const { instrument } = formFor(service, child, form);
	const done = new Set<string>();
	// What is answered decides which pages come, so the path is looked at anew after each.
	for (let next: Page | undefined = instrument.pages[0]; next;) {
		const write = (audience: Audience) => marker(whose, kindOf[audience]);
		filled(service, child, form, next.id, answersTo(next, write));
		done.add(next.id);
		const path = checkForChild(service, child, form).pages.map(({ id }) => id);
		next = instrument.pages.find(({ id }) => path.includes(id) && !done.has(id));
	}
	return form;
}

function answersTo(page: Page, write: (audience: Audience) => string): Answers {
	const answers = page.fields.map((field, at): readonly [string, Answer] | null => {
		const audience = field.audience === 'only-my-iro' ? 'only-my-iro' : audiences[at % 3]!;
		const value = valueFor(field, write(audience));
		return value === null ? null : [field.id, { value, audience } as Answer];
	});
	return Object.fromEntries(answers.filter((one) => one !== null));
}

/** Words wherever words may be written; a tap only where something has to be answered. */
function valueFor(field: Field, words: string) {
	switch (field.kind) {
		case 'text':
			return words;
		case 'wishes':
		case 'list':
			return [words];
		case 'people':
			return { picked: [], names: [words] };
		case 'scale':
			return field.optional === false ? field.max : null;
		case 'drawing':
			return null;
		default: {
			if (field.optional !== false) return null;
			const [first] = field.options;
			const id = typeof first === 'string' ? first : first!.id;
			return field.kind === 'choice' ? id : [id];
		}
	}
}

import { createRawSnippet, getAllContexts, type Snippet } from 'svelte';
import { render } from 'svelte/server';
import { page } from '$app/state';
import type { Band } from '#lib/domain/person/band.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { FieldWords } from './field-words.ts';
import Question from './Question.svelte';

/** Nothing is said yet, nothing chosen, and no photo or recording added. */
export function isBlank(
	{ field, names }: FieldWords,
	given: Given,
	files: Readonly<Record<string, readonly unknown[]>> = {}
): boolean {
	if (files[field.id]?.length) return false;
	return Object.values(names).every((name) => !given[name]?.length);
}

const drawn = new WeakMap<FieldWords, Map<string, Snippet>>();

/**
 * A question as it stands before anybody has answered it. It holds nothing of anybody, and is the same
 * for everyone who is asked it in these words and symbols, with other ways to answer or without: so it
 * is put together once. The ways are in the words of the page's band, which may be an older one than
 * the question's: a form keeps the band it was begun in.
 */
export function blankQuestion(words: FieldWords, band: Band, ways?: Snippet<[Field]>): Snippet {
	const byLook = drawn.get(words) ?? new Map<string, Snippet>();
	drawn.set(words, byLook);
	const look = `${page.data.fit?.symbols ?? ''} ${ways ? band : ''}`;
	const found = byLook.get(look) ?? draw(words, ways);
	byLook.set(look, found);
	return found;
}

function draw(words: FieldWords, ways?: Snippet<[Field]>): Snippet {
	const view = { ...words, given: {}, error: null };
	const { body } = render(Question, { props: { view, ways }, context: getAllContexts() });
	return createRawSnippet(() => ({ render: () => body }));
}

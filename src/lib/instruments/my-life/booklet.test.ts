import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS } from '#lib/domain/person/band.ts';
import { avatarLooks } from '#lib/instruments/avatar-looks.ts';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import { skips } from '#lib/instruments/engine/audience.ts';
import { answersToAll } from '#lib/instruments/engine/arbitrary-answers.ts';
import { optionIds, type Field } from '#lib/instruments/engine/field.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import { fieldsOf } from '#lib/instruments/engine/instrument.ts';
import { answersFrom } from '#lib/instruments/engine/stored.ts';
import { instead } from '#lib/instruments/my-life/fields/instead.ts';
import { bookletBy, bookletFor, booklets } from '#lib/instruments/my-life/index.ts';
import { topicAfter, topics } from '#lib/instruments/my-life/topics.ts';

const each = booklets.map((one) => [`${one.id} v${one.version}`, one] as const);
const plainId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isOfAvatar = ({ id }: Field) => Object.hasOwn(avatarLooks, id);
const asks = ({ id }: Field) => id !== instead.id;

/** The most there is to do on a page; the parts of the avatar are one thing. */
const mostOnPage = { '4-7': 2, '8-11': 6, '12-15': 6, '16-plus': 6 } as const;

describe('the booklets', () => {
	it('are found by band, and by id and version', () => {
		for (const band of BANDS) expect(bookletFor(band)).toMatchObject({ band });
		for (const one of booklets) expect(bookletBy(one.id, one.version)).toBe(one);
		expect(bookletBy('my-life-4-7', 99)).toBeUndefined();
		expect(new Set(each.map(([name]) => name)).size).toBe(booklets.length);
	});

	it.each([
		['me', 'my-day'],
		['iro', 'questions'],
		['questions', 'me'],
		['nowhere', 'me']
	])('after %s comes %s', (topic, next) => {
		expect(topicAfter(topic)).toBe(next);
	});
});

describe.each(each)('%s', (_, booklet) => {
	const fields: readonly Field[] = [...fieldsOf(booklet).filter(asks), instead];

	it('has every topic once, in the order of all', () => {
		expect(booklet.pages.map(({ id }) => id)).toEqual(topics);
	});

	it('has plain ids, each once', () => {
		for (const ids of [fields.map(({ id }) => id), ...fields.map(optionIds)]) {
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(plainId);
		}
	});

	it('asks for nothing, alerts nobody, and leaves who sees it to the page', () => {
		for (const field of fields) {
			expect(field.optional, field.id).not.toBe(false);
			expect(field).toMatchObject({ audience: 'only-my-iro', skips: [] });
			for (const absent of ['wish', 'notSafe', 'steering'])
				expect(field).not.toHaveProperty(absent);
			expect(['wishes', 'scale']).not.toContain(field.kind);
		}
	});

	it('lets every page that asks something be left to a meeting, or unsaid', () => {
		for (const page of booklet.pages) {
			const left = page.fields.filter((field) => !asks(field));
			expect(left, page.id).toEqual(page.fields.length > 0 ? [instead] : []);
		}
		expect(instead.options.map(({ id }) => id).sort()).toEqual([...skips].sort());
	});

	it('keeps its pages small', () => {
		for (const page of booklet.pages) {
			const things = page.fields.filter((field) => asks(field) && !isOfAvatar(field));
			expect(things.length, page.id).toBeLessThanOrEqual(mostOnPage[booklet.band]);
		}
	});

	it('asks once how somebody feels, with faces', () => {
		const page = booklet.pages.find(({ id }) => id === 'feelings');
		const faces = page?.fields.filter(({ kind }) => kind === 'faces');
		expect(faces?.map(({ id }) => id)).toEqual(['feel-now']);
	});

	it('has room for a map of the people, and a line of the places', () => {
		for (const [topic, id] of [
			['people', 'draw-people'],
			['places', 'draw-places']
		]) {
			const page = booklet.pages.find((one) => one.id === topic);
			expect(page?.fields.find((field) => field.id === id)?.kind, topic).toBe('drawing');
		}
	});

	it.runIf(booklet.band === '4-7' || booklet.band === '8-11')('can be drawn in everywhere', () => {
		for (const page of booklet.pages.filter((one) => one.fields.length > 0)) {
			expect(page.fields.filter(asks).at(-1)?.kind, page.id).toBe('drawing');
		}
	});

	it('gives back what is put in, from form and storage', () => {
		fc.assert(
			fc.property(answersToAll(fields), (answers) => {
				const page = { id: 'all', fields };
				const form = fillPage(page, answers);
				expect(parsePage(page, (name) => form[name] ?? [])).toEqual({ ok: true, answers });
				const stored: unknown = JSON.parse(JSON.stringify(answers));
				expect(answersFrom(booklet, stored)).toEqual({ answers, refused: [] });
			}),
			{ numRuns: 10 }
		);
	}, 30_000);
});

describe('moving up a band', () => {
	const steps = BANDS.flatMap((band, at) =>
		BANDS.slice(at + 1).map((later) => [band, later] as const)
	);
	it.each(steps)(
		'from %s to %s keeps all that both ask for, on its page',
		(band, later) => {
			const laterPages = new Map(
				bookletFor(later).pages.flatMap((page) => page.fields.map(({ id }) => [id, page] as const))
			);
			for (const page of bookletFor(band).pages) {
				const shared = page.fields.filter((one) => asks(one) && laterPages.has(one.id));
				for (const field of shared) {
					const next = laterPages.get(field.id);
					expect(next?.id, field.id).toBe(page.id);
					expect(next?.fields.find(({ id }) => id === field.id)?.kind).toBe(field.kind);
				}
				fc.assert(
					fc.property(answersToAll(shared), (answers) => {
						expect(answersFrom(bookletFor(later), answers).refused).toEqual([]);
					}),
					{ numRuns: 10 }
				);
			}
		},
		30_000
	);

	it('shares the avatar with every age', () => {
		for (const band of BANDS) {
			const ids = fieldsOf(bookletFor(band))
				.filter(isOfAvatar)
				.map(({ id }) => id);
			expect(ids.toSorted()).toEqual(Object.keys(avatarLooks).toSorted());
		}
	});
});

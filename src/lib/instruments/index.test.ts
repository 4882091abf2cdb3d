import { describe, expect, it } from 'vitest';
import { BANDS } from '#lib/domain/person/band.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { optionIds } from '#lib/instruments/engine/field.ts';
import { fieldsOf, purposes } from '#lib/instruments/engine/instrument.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { instrumentBy, instrumentFor, instruments } from '#lib/instruments/index.ts';
import { booklets } from '#lib/instruments/my-life/index.ts';
import { pictureIds } from '#lib/instruments/pictures.ts';

const each = instruments.map((one) => [`${one.id} v${one.version}`, one] as const);
const plainId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the index', () => {
	it('finds each instrument by id and version, and no other', () => {
		for (const one of instruments) expect(instrumentBy(one.id, one.version)).toBe(one);
		expect(instrumentBy('views-4-7', 99)).toBeUndefined();
		expect(new Set(each.map(([name]) => name)).size).toBe(instruments.length);
	});

	it('has one for each purpose and band', () => {
		for (const purpose of purposes) {
			for (const band of BANDS)
				expect(instrumentFor(purpose, band)).toMatchObject({ purpose, band });
		}
	});
});

describe.each(each)('%s', (_, instrument) => {
	const fields = fieldsOf(instrument);

	it('has plain ids, each once', () => {
		const fieldIds = fields.map(({ id }) => id);
		const pageIds = instrument.pages.map(({ id }) => id);
		for (const ids of [fieldIds, pageIds, ...fields.map(optionIds)]) {
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(plainId);
		}
	});

	it('counts as wishes only options that it offers, and lets no more be picked than there are', () => {
		for (const field of fields) {
			const options = optionIds(field);
			if ('wish' in field && Array.isArray(field.wish)) {
				expect(options).toEqual(expect.arrayContaining(field.wish));
			}
			if ('most' in field && field.kind !== 'wishes') {
				expect(field.most).toBeLessThanOrEqual(options.length);
			}
		}
	});

	it('opens pages by answers of earlier pages alone', () => {
		const before: string[] = [];
		for (const page of instrument.pages) {
			const asked: string[] = [];
			const watched = new Proxy<Answers>(
				{},
				{
					getOwnPropertyDescriptor: (_target, id) => void asked.push(String(id))
				}
			);
			page.guard?.(watched);
			expect(before).toEqual(expect.arrayContaining(asked));
			before.push(...page.fields.map(({ id }) => id));
		}
	});

	it('makes nothing compulsory', () => {
		expect(fields.filter((field) => field.optional === false)).toEqual([]);
	});

	it("keeps what is for one pair of ears out of the child's choice of audience", () => {
		const alwaysPrivate = ['only-my-iro', 'who-not', 'who-may-know', 'must-not-know'];
		for (const field of fields.filter(({ id }) => alwaysPrivate.includes(id))) {
			expect(field.audience).toBe('only-my-iro');
		}
	});

	it('has one question a screen for the youngest, six for anybody', () => {
		for (const page of instrument.pages) {
			expect(page.fields.length).toBeGreaterThan(0);
			expect(page.fields.length).toBeLessThanOrEqual(instrument.band === '4-7' ? 1 : 6);
		}
	});
});

describe('deeper pages, 12 to 15', () => {
	const { pages } = instrumentFor('looked-after-review', '12-15');
	it('open for each topic on its own, and are all reached', () => {
		const topics = pages.flatMap((page) => page.fields).find(({ id }) => id === 'go-deeper');
		if (!topics) throw new Error('no field go-deeper');
		const opened = optionIds(topics).flatMap((topic) => {
			const answers: Answers = { 'go-deeper': { value: [topic], audience: 'only-my-iro' } };
			return pages.filter((page) => page.guard?.(answers)).map(({ id }) => id);
		});
		expect(opened).toEqual(pages.filter((page) => page.guard).map(({ id }) => id));
	});
});

describe('pictures', () => {
	const used = new Set<string>();
	const pages: readonly Page[] = [
		...instruments.flatMap((one) => one.pages),
		...booklets.flatMap((one) => one.pages)
	];
	for (const page of pages) {
		if (page.picture) used.add(page.picture);
		for (const field of page.fields) {
			if (field.kind === 'faces') for (const id of field.options) used.add(`feeling/${id}`);
			if (field.kind !== 'pictures' && field.kind !== 'people') continue;
			for (const { picture } of field.options) used.add(picture);
		}
	}
	it('are all used; stickers are for drawing', () => {
		// Beside a note on a paper (ui/reading/note-picture.ts).
		used.add('answer/missing');
		const idle = pictureIds.filter((id) => !used.has(id) && !id.startsWith('sticker/'));
		expect(idle).toEqual([]);
	});
});

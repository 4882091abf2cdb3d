import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '#lib/i18n/en/index.ts';
import { knowTexts } from '#lib/i18n/en/know/index.ts';
import { translator } from '#lib/i18n/index.ts';
import { leafletOf, meaningsOf, type KnowTexts } from './leaflet.ts';
import { TOPICS } from './plan.ts';
import { READERS } from './readers.ts';
import { covers, leaflets, planOf, topicAfter } from './topics.ts';

/** Moving on at 16 is for those whom it will be soon, and their families. */
const notYet = { '4-7': ['moving-on'], '8-11': ['moving-on'] } as const;

const drawn = (picture: string) =>
	existsSync(fileURLToPath(new URL(`../art/${picture}.svg`, import.meta.url)));

describe.each(READERS)('leaflets for %s', (reader) => {
	const plans = leaflets[reader];
	const texts: KnowTexts = knowTexts[`know/${reader}`];

	it('are about every topic they should, once', () => {
		const left = reader === '4-7' || reader === '8-11' ? notYet[reader] : [];
		const wanted = TOPICS.filter((topic) => !(left as readonly string[]).includes(topic));
		expect(plans.map(({ topic }) => topic).sort()).toEqual([...wanted].sort());
	});

	it('have their words, and no others are kept', () => {
		expect(Object.keys(texts.leaflets).sort()).toEqual(plans.map(({ topic }) => topic).sort());
		const empty = plans.filter(({ topic, explains }) => {
			const { title, parts } = texts.leaflets[topic] ?? { title: '', parts: [] };
			return !title || (explains !== 'all' && parts.length === 0);
		});
		expect(empty).toEqual([]);
	});

	it('have only pictures that somebody drew, one for each part or none', () => {
		const pictures = plans.flatMap(({ picture, opens = picture, parts = [] }) => [
			picture,
			opens,
			...parts
		]);
		expect([...pictures, ...covers[reader]].filter((picture) => !drawn(picture))).toEqual([]);
		const uneven = plans.filter(
			({ topic, parts }) => parts && parts.length !== texts.leaflets[topic]?.parts.length
		);
		expect(uneven).toEqual([]);
	});

	it('explain words of the glossary, and each of its words somewhere', () => {
		const words = Object.keys(texts.glossary ?? {});
		const asked = plans.flatMap(({ explains }) => (explains === 'all' ? [] : (explains ?? [])));
		expect(asked.filter((word) => !words.includes(word))).toEqual([]);
		if (words.length > 0) expect(planOf(reader, 'words')?.explains).toBe('all');
	});

	it('come out of the translator whole', () => {
		const t = translator('en');
		for (const plan of plans) {
			expect(leafletOf(t, reader, plan.topic)).toEqual(texts.leaflets[plan.topic]);
			const count = plan.explains === 'all' ? Object.keys(texts.glossary ?? {}).length : null;
			expect(meaningsOf(t, reader, plan)).toHaveLength(count ?? plan.explains?.length ?? 0);
		}
	});

	it('lead from each to the next and round again', () => {
		let topic = plans[0]?.topic ?? 'iro';
		const seen = plans.map(() => (topic = topicAfter(reader, topic)));
		expect(new Set(seen).size).toBe(plans.length);
	});
});

describe('leaflets', () => {
	it('that do not exist have no plan', () => {
		expect(planOf('4-7', 'moving-on')).toBeUndefined();
		expect(planOf('parents', 'constructor')).toBeUndefined();
	});

	it('for adults say where it comes from, and only those', () => {
		const without = (reader: 'parents' | '16-plus') =>
			leaflets[reader].filter(({ topic, sources }) => topic !== 'words' && !sources?.length);
		expect([...without('parents'), ...without('16-plus')]).toEqual([]);
		const named = READERS.flatMap((reader) => leaflets[reader]).flatMap((p) => p.sources ?? []);
		expect(new Set(named)).toEqual(new Set(Object.keys(en.know.sources.names)));
	});
});

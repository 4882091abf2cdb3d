import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseDocument, Section, SectionDecision } from '#lib/domain/report/document.ts';
import { exampleDecision, exampleFacts, exampleSection } from '#lib/domain/report/example-facts.ts';
import { versionFor } from '#lib/domain/report/recipient-version.ts';
import { releaseContent } from '#lib/domain/report/release-content.ts';
import { isAllowedTo } from '#lib/domain/report/section-decision.ts';
import { isWithheldByDefault, SECTION_SOURCES } from '#lib/domain/report/section-source.ts';

const mother = { id: 'mother' };
const of = (...sections: Section[]): CaseDocument => ({ ...exampleFacts.document, sections });
const textOf = (version: unknown) => JSON.stringify(version);

describe('a recipient’s version', () => {
	it('has the sections allowed, in order, and ids of its own', () => {
		const document = of(
			exampleSection('secret-1', 'police', 'What the constable wrote.'),
			exampleSection('home', 'social-work', 'Warm.'),
			exampleSection('secret-2', 'health', 'What the doctor wrote.'),
			exampleSection('class', 'school', 'Reads.')
		);
		expect(versionFor(document, [exampleDecision('secret-2', true)], mother)).toEqual({
			sections: [
				{ id: '1', heading: 'About home', text: [{ kind: 'paragraph', text: 'Warm.', id: '1-1' }] },
				{
					id: '2',
					heading: 'About secret-2',
					text: [{ kind: 'paragraph', text: 'What the doctor wrote.', id: '2-1' }]
				},
				{
					id: '3',
					heading: 'About class',
					text: [{ kind: 'paragraph', text: 'Reads.', id: '3-1' }]
				}
			]
		});
	});

	it.each(SECTION_SOURCES)('leaves %s out or in by its default', (source) => {
		const kept = versionFor(of(exampleSection('a', source, 'Words.')), [], mother).sections.length;
		const withheld = ['police', 'health', 'third-party', 'strategy-meeting'].includes(source);
		expect(isWithheldByDefault(source)).toBe(withheld);
		expect(kept).toBe(withheld ? 0 : 1);
	});

	it.each<[string, SectionDecision[], boolean]>([
		['put in', [exampleDecision('a', true)], true],
		['for another recipient', [exampleDecision('a', true, { recipientId: 'father' })], false],
		['in another document', [exampleDecision('a', true, { documentId: 'last-one' })], false],
		[
			'put in, then taken out',
			[exampleDecision('a', true), exampleDecision('a', false, { decidedAt: 2 })],
			false
		],
		[
			'read backwards',
			[exampleDecision('a', true, { decidedAt: 2 }), exampleDecision('a', false)],
			true
		],
		['both at once', [exampleDecision('a', true), exampleDecision('a', false)], false]
	])('%s', (_, decisions, isThere) => {
		const document = of(exampleSection('a', 'police', 'Words.'));
		expect(versionFor(document, decisions, mother).sections.length === 1).toBe(isThere);
	});

	it.each([
		['3. Health', 'Health'],
		['3) Health', 'Health'],
		['(3) Health', 'Health'],
		['3.2 Health', 'Health'],
		['3.Health', 'Health'],
		['IV. Health', 'Health'],
		['b) Health', 'Health'],
		['Section 3: Health', 'Health'],
		['Part B – Health', 'Health'],
		['Health', 'Health'],
		['2024 so far', '2024 so far'],
		['3 wishes', '3 wishes'],
		['Part of the family', 'Part of the family'],
		['I. Health', 'Health'],
		['4.', null],
		[' \u200b', null]
	])('takes the number off the heading %j', (heading, expected) => {
		const document = of({ ...exampleSection('a', 'family', 'Words.'), heading });
		expect(versionFor(document, [], mother).sections[0]?.heading).toBe(expected);
	});

	it('has no empty pieces, and no section without text', () => {
		const document = of(
			{ id: 'a', source: 'family', heading: 'Empty', text: [{ kind: 'paragraph', text: ' \n' }] },
			{
				id: 'b',
				source: 'family',
				heading: 'Lists',
				text: [
					{ kind: 'list', isNumbered: true, items: ['', ' '] },
					{ kind: 'list', isNumbered: true, items: ['', 'One'] }
				]
			}
		);
		expect(versionFor(document, [], mother).sections).toEqual([
			{
				id: '1',
				heading: 'Lists',
				text: [{ kind: 'list', isNumbered: true, items: ['One'], id: '1-1' }]
			}
		]);
	});
});

const section = fc.record({
	id: fc.uuid(),
	source: fc.constantFrom(...SECTION_SOURCES),
	heading: fc.constantFrom('1. Home', '2. Work', 'Plan', ''),
	text: fc.array(fc.record({ kind: fc.constant('paragraph' as const), text: fc.uuid() }), {
		maxLength: 3
	})
});
const sections = fc.uniqueArray(section, { selector: ({ id }) => id, maxLength: 8 });
const decided = (list: readonly Section[], picks: readonly number[]) =>
	list.flatMap(({ id }, at) =>
		picks[at] === 2 ? [] : [exampleDecision(id, picks[at] === 1, { recipientId: 'mother' })]
	);
const picks = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 });

describe('whatever the document', () => {
	it('nothing of a withheld section is in the version, its id and source no more than its text', () => {
		fc.assert(
			fc.property(sections, picks, (list, chosen) => {
				const document = of(...list);
				const decisions = decided(list, chosen);
				const version = textOf(versionFor(document, decisions, mother));
				for (const one of list) {
					const isIn = isAllowedTo(document, one, 'mother', decisions);
					for (const { text } of one.text) expect(version.includes(text)).toBe(isIn);
					expect(version).not.toContain(one.id);
					if (list.length > 0) expect(version).not.toContain(`"${one.source}"`);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('the version is the same as that of a document in which the withheld sections never were', () => {
		fc.assert(
			fc.property(sections, picks, (list, chosen) => {
				const decisions = decided(list, chosen);
				const whole = of(...list);
				const never = of(...list.filter((one) => isAllowedTo(whole, one, 'mother', decisions)));
				const content = (document: CaseDocument) =>
					textOf(releaseContent({ ...exampleFacts, document, decisions }));
				expect(content(never)).toBe(content(whole));
			}),
			{ numRuns: 500 }
		);
	});
});

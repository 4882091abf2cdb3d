import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section, TextBlock } from '#lib/domain/report/document.ts';
import { exampleDecision, exampleFacts } from '#lib/domain/report/example-facts.ts';
import {
	ARBITRARY_TERMS,
	arbitrarySpelling,
	type Spelling
} from '#lib/domain/report/protected-terms/arbitrary-spelling.ts';
import { protectedTermsIn } from '#lib/domain/report/protected-terms/scan.ts';
import { versionFor } from '#lib/domain/report/recipient-version.ts';
import { isAllowedTo } from '#lib/domain/report/section-decision.ts';
import { SECTION_SOURCES } from '#lib/domain/report/section-source.ts';
import { textsOf } from '#lib/domain/report/version-texts.ts';

const words = fc.constantFrom(
	'Things go well at home.',
	'Seen on 07/08/2012 and on 1 March 2013 at 09:30,',
	'The plan of 2024-01-02 goes on.',
	'NHS number 999 123 4560, case 2012/00123, PN6.',
	'Childline is there on 0800 1111 day and night.',
	'Dad came 12 times in 3 weeks.',
	'“Nobody asked me,” she said:'
);
const filler = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const block: fc.Arbitrary<TextBlock> = fc.oneof(
	filler.map((text) => ({ kind: 'paragraph' as const, text })),
	fc
		.array(filler, { minLength: 1, maxLength: 3 })
		.map((items) => ({ kind: 'list' as const, isNumbered: false, items }))
);
const section = fc.record({
	source: fc.constantFrom(...SECTION_SOURCES),
	heading: fc.constantFrom('Home', '2. Health', 'What worries us'),
	text: fc.array(block, { minLength: 1, maxLength: 3 })
});
const document = fc
	.tuple(
		fc.array(section, { minLength: 1, maxLength: 5 }),
		fc.array(fc.nat(2), { minLength: 5, maxLength: 5 })
	)
	.map(([list, picks]) => ({
		sections: list.map((one, at): Section => ({ ...one, id: `${at}` })),
		decisions: picks.flatMap((choice, at) =>
			choice === 2 ? [] : [exampleDecision(`${at}`, choice === 1)]
		)
	}));

/** A document with a secret written into one of its sections. */
function planted(sections: readonly Section[], at: number, { text }: Spelling): Section[] {
	const secret: TextBlock = { kind: 'paragraph', text: `She said: ${text}; and went on.` };
	return sections.map((one, place) =>
		place === at % sections.length ? { ...one, text: [secret, ...one.text] } : one
	);
}

const mother = { id: 'mother' };

describe('a planted secret', () => {
	it('is found in the version that was built, or is not in it', () => {
		const outcomes = { found: 0, withheld: 0 };
		fc.assert(
			fc.property(document, arbitrarySpelling, fc.nat(4), ({ sections, decisions }, secret, at) => {
				const whole = { ...exampleFacts.document, sections: planted(sections, at, secret) };
				const texts = textsOf(versionFor(whole, decisions, mother)).map((one) => ({
					...one,
					part: 'body' as const
				}));
				const holding = texts.filter(({ text }) => text.includes(secret.text));
				const home = whole.sections[at % sections.length]!;
				expect(holding.length > 0).toBe(isAllowedTo(whole, home, 'mother', decisions));
				outcomes[holding.length > 0 ? 'found' : 'withheld'] += 1;
				for (const { id, text } of holding) {
					const start = text.indexOf(secret.text);
					const hits = protectedTermsIn(texts, ARBITRARY_TERMS).filter(
						(one) => one.textId === id && one.kind === secret.kind
					);
					expect(
						hits.some((one) => one.start >= start && one.end <= start + secret.text.length)
					).toBe(true);
				}
			}),
			{ numRuns: 500 }
		);
		expect(outcomes.found).toBeGreaterThan(100);
		expect(outcomes.withheld).toBeGreaterThan(100);
	});

	it('and nothing is found where nothing was planted', () => {
		fc.assert(
			fc.property(document, ({ sections, decisions }) => {
				const texts = textsOf(
					versionFor({ ...exampleFacts.document, sections }, decisions, mother)
				);
				const scanned = texts.map((one) => ({ ...one, part: 'body' as const }));
				expect(protectedTermsIn(scanned, ARBITRARY_TERMS)).toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});
});

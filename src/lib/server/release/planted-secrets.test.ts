import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '#lib/domain/report/document.ts';
import { isWithheldByDefault, SECTION_SOURCES } from '#lib/domain/report/section-source.ts';
import {
	ARBITRARY_TERMS,
	arbitrarySpelling
} from '#lib/domain/report/protected-terms/arbitrary-spelling.ts';
import { newId } from '#lib/server/db/id.ts';
import { eq } from 'drizzle-orm';
import { paperRelease, paperSection } from '#lib/server/db/schema/index.ts';
import {
	aConference,
	aPaper,
	isFor,
	type GivenSection,
	whyStopped
} from '#tests/support/releasing.ts';
import { testService } from '#tests/support/service.ts';
import { decideSections } from './decide.ts';
import { standingOf } from './facts.ts';
import { openedRelease } from './opened.ts';
import { prepareRelease } from './prepare.ts';
import { addTerm } from './protected/term.ts';
import { releasePaper } from './release.ts';
import { standingReleases } from './standing.ts';
import { subjectOf } from './subject.ts';

const words = fc.constantFrom(
	'Things go well at home.',
	'Seen on 07/08/2012 and on 1 March 2013 at 09:30,',
	'NHS number 999 123 4560, case 2012/00123, PN6.',
	'Childline is there on 0800 1111 day and night.',
	'Dad came 12 times in 3 weeks.'
);
const block: fc.Arbitrary<TextBlock> = fc.oneof(
	words.map((text) => ({ kind: 'paragraph' as const, text })),
	fc
		.array(words, { minLength: 1, maxLength: 3 })
		.map((items) => ({ kind: 'list' as const, isNumbered: false, items }))
);
const section = fc.record({
	source: fc.constantFrom(...SECTION_SOURCES),
	heading: fc.constantFrom('Home', '2. Health', 'What worries us'),
	text: fc.array(block, { minLength: 1, maxLength: 2 })
});
const report = fc.record({
	sections: fc.array(section, { minLength: 1, maxLength: 4 }),
	goesIn: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
	secret: arbitrarySpelling,
	at: fc.nat(3)
});

/** Characters that take no room come and go with storing; the words are looked for without them. */
const bare = (text: string) => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

describe('500 reports with a planted secret, through rows and commands', () => {
	it('either stop, or reach their recipient without it in any byte', { timeout: 120_000 }, () => {
		const service = testService();
		// Thousands of commits, of which none has to outlive a power cut.
		service.db.$client.pragma('synchronous = OFF');
		const at = aConference(service);
		for (const { kind, text } of ARBITRARY_TERMS) {
			addTerm(service, at.support, at.child.id, { id: newId(), kind, text, recipientId: null });
		}
		const outcomes = { stopped: 0, out: 0 };
		fc.assert(
			fc.property(report, ({ sections, goesIn, secret, at: place }) => {
				const home = place % sections.length;
				const planted = sections.map((one, index): GivenSection => {
					const text = `She said: ${secret.text}; and went on.`;
					return index === home
						? { ...one, text: [{ kind: 'paragraph', text }, ...one.text] }
						: one;
				});
				// One commit for the rows of each: 500 reports are to be quick.
				const ids = service.db.transaction(() =>
					isFor(service, aPaper(service, at, { sections: planted }), at.mother, at.support)
				);
				const inRows = eq(paperSection.paperId, ids.paper);
				const rows = service.db.select().from(paperSection).where(inRows).all();
				rows.sort((one, other) => one.place - other.place);
				const choices = rows.map(({ id }, index) => [id, goesIn[index]!] as const);
				decideSections(service, at.support, ids, new Map(choices));
				const subject = subjectOf(service.db, ids)!;
				const { fingerprint } = standingOf(service, service.db, subject).facts;
				const made = prepareRelease(service, at.support, ids, fingerprint);
				const why = made.kind === 'stopped' ? whyStopped(made) : [];
				const said = { confirmed: at.mother.id, fingerprint, lateReason: null };
				const result = releasePaper(service, at.chair, ids, said);
				if (goesIn[home]) {
					expect(why).toContain('nothing-protected: protected-term');
					expect(result.kind).toBe('not-prepared');
					outcomes.stopped += 1;
					return;
				}
				if (goesIn.slice(0, sections.length).every((one) => !one)) {
					expect(why).toEqual(['sections-decided: nothing-to-release']);
					return;
				}
				expect(result.kind).toBe('released');
				const [own] = standingReleases(service, service.db, at.mother.id).filter(
					({ paperId }) => paperId === ids.paper
				);
				const byId = eq(paperRelease.id, own!.id);
				const row = service.db.select().from(paperRelease).where(byId).get()!;
				const bytes = JSON.stringify(openedRelease(service, row));
				expect(bare(bytes)).not.toContain(bare(`She said: ${secret.text}`));
				expect(bytes).not.toContain('She said');
				expect(bytes).not.toContain('source');
				for (const { id } of rows) expect(bytes).not.toContain(id);
				outcomes.out += 1;
			}),
			{ numRuns: 500 }
		);
		expect(outcomes.stopped).toBeGreaterThan(100);
		expect(outcomes.out).toBeGreaterThan(80);
		expect(SECTION_SOURCES.filter(isWithheldByDefault).length).toBeGreaterThan(3);
	});
});

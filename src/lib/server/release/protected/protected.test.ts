import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { takePdf } from '#lib/server/papers/take-pdf.ts';
import { aPdf } from '#tests/support/hostile-pdfs.ts';
import { audit, nonDisclosure, protectedTerm } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { anAdult } from '#tests/support/people.ts';
import { aConference, aPaper, approved, isFor, prepared } from '#tests/support/releasing.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { releasePage } from '../page.ts';
import { endNonDisclosure, setNonDisclosure } from './non-disclosure.ts';
import { protectedPage } from './page.ts';
import { addTerm, endTerm } from './term.ts';

function scene() {
	const service = testService();
	return { service, at: aConference(service) };
}

const term = (text: string, recipientId: string | null = null) => ({
	id: newId(),
	kind: 'school' as const,
	text,
	recipientId
});

describe('the case’s own list', () => {
	it('is kept sealed, once, by those who work with the child and nobody else', () => {
		const { service, at } = scene();
		const given = term('Quillhaven Primary');
		for (const by of [at.worker, at.support, at.manager, at.chair]) {
			expect(addTerm(service, by, at.child.id, given)).toBeNull();
		}
		const rows = service.db.select().from(protectedTerm).all();
		expect(rows).toHaveLength(1);
		expect(rows[0]!.text.toString('latin1')).not.toContain('Quillhaven');
		const strangers = [
			at.mother,
			at.child,
			anAdult(service, ['iro']),
			anAdult(service, ['manager'])
		];
		for (const by of strangers) {
			const act = () => addTerm(service, by, at.child.id, term('x'));
			expect(act).toThrow(expect.objectContaining(notThere));
			expect(() => protectedPage(service, by, at.child.id)).toThrow(
				expect.objectContaining(notThere)
			);
		}
		const entries = service.db.select().from(audit).all();
		expect(entries.map(({ detail }) => detail ?? '').join()).not.toContain('Quillhaven');
	});

	it('takes no words that nothing could be found by, and nobody who is nobody of theirs', () => {
		const { service, at } = scene();
		const add = (text: string, to: string | null = null) =>
			addTerm(service, at.support, at.child.id, term(text, to));
		expect([add(' '), add('\u200B'), add('—')]).toEqual(['empty', 'empty', 'empty']);
		expect(add('Quillhaven', newId())).toBe('nobody-of-theirs');
		expect(add('Quillhaven', at.father.id)).toBeNull();
	});

	it('stops what would tell, for whom it must not reach alone, and no more once it is ended', () => {
		const { service, at } = scene();
		const sections = [{ source: 'social-work', text: 'She goes to Quillhaven Primary.' }] as const;
		const paper = aPaper(service, at, { sections });
		const mother = isFor(service, paper, at.mother, at.support);
		const father = isFor(service, paper, at.father, at.support);
		const given = term('quillhaven primary', at.father.id);
		addTerm(service, at.worker, at.child.id, given);
		const failed = (ids: typeof mother) =>
			releasePage(service, at.support, ids).checks.find(({ id }) => id === 'nothing-protected');
		expect(failed(mother)?.outcome).toBe('passed');
		expect(failed(father)?.reasons[0]?.terms).toEqual([
			expect.objectContaining({ kind: 'school', found: 'Quillhaven Primary', piece: 1 })
		]);
		const stale = { ...at.worker, freshAt: service.now() - 11 * 60_000 };
		expect(() => endTerm(service, stale, at.child.id, given.id)).toThrow(
			expect.objectContaining({ status: 303 })
		);
		expect(() => endTerm(service, at.worker, at.sibling.id, given.id)).toThrow(
			expect.objectContaining(notThere)
		);
		endTerm(service, at.worker, at.child.id, given.id);
		expect(failed(father)?.outcome).toBe('passed');
		expect(protectedPage(service, at.worker, at.child.id).terms).toEqual([]);
	});

	it('tells at once what is already out, and not the one from whom it is kept', () => {
		const { service, at } = scene();
		const sections = [{ source: 'social-work', text: 'She goes to Quillhaven Primary.' }] as const;
		const ids = isFor(service, aPaper(service, at, { sections }), at.mother, at.support);
		prepared(service, at.support, ids);
		approved(service, at.chair, ids);
		expect(protectedPage(service, at.chair, at.child.id).out).toEqual([]);
		addTerm(service, at.worker, at.child.id, term('Quillhaven Primary'));
		addTerm(service, at.worker, at.child.id, term('From the chair', at.chair.id));
		expect(protectedPage(service, at.manager, at.child.id).out).toEqual([
			expect.objectContaining({
				recipient: 'Mother',
				concerns: expect.objectContaining({ terms: ['school'] })
			})
		]);
		expect(releasePage(service, at.chair, ids).concerns?.terms).toEqual(['school']);
		const seen = (by: typeof at.chair) =>
			protectedPage(service, by, at.child.id).terms.map(({ text }) => text);
		expect(seen(at.chair)).toEqual(['Quillhaven Primary']);
		expect(seen(at.worker)).toHaveLength(2);
	});
});

describe('what is out already', () => {
	it('is searched in the PDF and in why it was late, too', async () => {
		const { service, at } = scene();
		service.set(londonInstant('2026-03-24', '10:00'));
		const fresh = (by: typeof at.chair) => ({ ...by, freshAt: service.now() });
		const ids = isFor(service, aPaper(service, at), at.mother, at.support);
		const bytes = await aPdf((document) => document.text('She goes to Quillhaven Primary.'));
		expect(await takePdf(service, at.support, ids, { bytes, name: 'report.pdf' })).toBeNull();
		prepared(service, fresh(at.support), ids);
		const said = { lateReason: 'I was away in Lower Tanglewick.' };
		expect(approved(service, fresh(at.chair), ids, said).kind).toBe('released');
		const told = () => releasePage(service, at.chair, ids).concerns?.terms ?? [];
		expect(told()).toEqual([]);
		addTerm(service, at.worker, at.child.id, term('Quillhaven Primary'));
		expect(told()).toEqual(['school']);
		addTerm(service, at.worker, at.child.id, { ...term('Lower Tanglewick'), kind: 'place' });
		expect(told()).toEqual(expect.arrayContaining(['school', 'place']));
	}, 30_000);
});

describe('a non-disclosure flag', () => {
	const flag = (given: object = {}) => ({
		id: newId(),
		recipientId: null,
		why: 'The address is not to be known.',
		from: '2026-03-10' as const,
		to: null,
		...given
	});

	it('stops a release from its first day to its last, and is ended at once', () => {
		const { service, at } = scene();
		const ids = isFor(service, aPaper(service, at), at.mother, at.support);
		const inForce = () => releasePage(service, at.support, ids).restrictions;
		setNonDisclosure(service, at.support, at.child.id, flag({ from: '2026-03-11' }));
		expect(inForce()).toEqual([]);
		const today = flag({ to: '2026-03-10', recipientId: at.mother.id });
		setNonDisclosure(service, at.support, at.child.id, today);
		expect(inForce()).toEqual(['non-disclosure']);
		endNonDisclosure(service, at.manager, at.child.id, today.id);
		endNonDisclosure(service, at.manager, at.child.id, today.id);
		expect(inForce()).toEqual([]);
		const ended = eq(audit.action, 'protected.end');
		expect(service.db.select().from(audit).where(ended).all()).toHaveLength(1);
		expect(service.db.select().from(nonDisclosure).all()).toHaveLength(2);
	});

	it.each([
		[{ why: ' ' }, 'no-reason'],
		[{ to: '2026-03-09' }, 'ends-before-it-begins'],
		[{ recipientId: 'A'.repeat(22) }, 'nobody-of-theirs']
	])('is not set with %o: %s', (change, problem) => {
		const { service, at } = scene();
		expect(setNonDisclosure(service, at.chair, at.child.id, flag(change))).toBe(problem);
	});
});

import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { aConference, aPaper, approved, isFor, prepared } from '#tests/support/releasing.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import type { BoardLine } from '../board-line.ts';
import { boardOf } from '../board.ts';
import { releasePage } from '../page.ts';
import { endNonDisclosure, setNonDisclosure } from './non-disclosure.ts';
import { protectedPage } from './page.ts';
import { addTerm, endTerm } from './term.ts';

function scene() {
	const service = testService();
	return { service, at: aConference(service) };
}

const term = (text: string) => ({
	id: newId(),
	kind: 'school' as const,
	text,
	recipientId: null
});

const isOfChild = ({ child }: BoardLine) => child.startsWith('Juno');

/** What an act gives; nothing where it ends in 404. */
function attempt(act: () => unknown): unknown {
	try {
		return act();
	} catch (problem) {
		expect(problem).toMatchObject(notThere);
		return [];
	}
}

describe('the list of another child', () => {
	it.each([
		['whom the recipient is a mother of', true],
		['who shares a relative with the child', true],
		['who was at another meeting with the child', true],
		['whom the recipient has nothing to do with', false]
	] as const)('of a child %s is searched for: %s', (who, isFound) => {
		const { service, at } = scene();
		const other = aChild(service, '2018-05-01', 'Third');
		allocated(service, at.worker, other, 'social-worker');
		if (who.includes('mother')) related(service, at.mother, other, 'mother');
		if (who.includes('relative')) related(service, at.father, other, 'father');
		if (who.includes('another')) aMeeting(service, [at.child, other], { onDay: '2025-03-24' });
		const sections = [{ source: 'social-work', text: 'Near Quillhaven Primary.' }] as const;
		const ids = isFor(service, aPaper(service, at, { sections }), at.mother, at.support);
		prepared(service, at.support, ids);
		approved(service, at.chair, ids);
		addTerm(service, at.worker, other.id, term('Quillhaven Primary'));
		const next = isFor(service, aPaper(service, at, { sections }), at.mother, at.support);
		const check = releasePage(service, at.support, next).checks.find(
			({ id }) => id === 'nothing-protected'
		);
		expect(check?.outcome).toBe(isFound ? 'failed' : 'passed');
		// And whoever adds it learns that it is out already.
		expect(protectedPage(service, at.worker, other.id).out).toHaveLength(isFound ? 1 : 0);
	});

	it('of a child who has only a carer in common with this one is not', () => {
		const { service, at } = scene();
		const other = aChild(service, '2018-05-01', 'Third');
		allocated(service, at.worker, other, 'social-worker');
		const carer = anAdult(service, ['carer']);
		for (const one of [at.child, other]) related(service, carer, one, 'foster carer');
		addTerm(service, at.worker, other.id, term('Quillhaven Primary'));
		const sections = [{ source: 'social-work', text: 'Near Quillhaven Primary.' }] as const;
		const to = (who: typeof at.mother) =>
			releasePage(
				service,
				at.support,
				isFor(service, aPaper(service, at, { sections }), who, at.support)
			).checks.find(({ id }) => id === 'nothing-protected')?.outcome;
		expect(to(at.mother)).toBe('passed');
		// To the carer themself, in whose life both are, it is.
		expect(to(carer)).toBe('failed');
	});
});

describe('a child’s list', () => {
	it('is out of sight, and cannot be changed, for a worker who is of the family', () => {
		const { service, at } = scene();
		const given = term('Quillhaven Primary');
		addTerm(service, at.worker, at.child.id, given);
		const flag = {
			id: newId(),
			recipientId: null,
			why: 'Kept.',
			from: '2026-03-10',
			to: null
		} as const;
		setNonDisclosure(service, at.worker, at.child.id, flag);
		related(service, at.support, at.child, 'mother', { to: '2026-01-01' });
		related(service, at.manager, at.child, 'foster carer');
		for (const by of [at.support, at.manager]) {
			for (const act of [
				() => endTerm(service, by, at.child.id, given.id),
				() => endNonDisclosure(service, by, at.child.id, flag.id),
				() => protectedPage(service, by, at.child.id),
				() => addTerm(service, by, at.child.id, term('x')),
				() => boardOf(service, by, { shown: 'all', meetings: 'all' }).lines.filter(isOfChild)
			]) {
				const done = attempt(act);
				expect(done).toEqual([]);
			}
		}
		expect(protectedPage(service, at.worker, at.child.id).terms).toHaveLength(1);
	});
});

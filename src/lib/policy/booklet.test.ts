import { describe, expect, it } from 'vitest';
import { bookletAudiences, type BookletAudience } from '#lib/domain/booklet/audience.ts';
import { opensTo } from './booklet.ts';
import { ties, type Tie } from './ties.ts';

/** Written by hand from SAFETY R2: who sees a page that the child opened to one of these. */
const sees: Record<BookletAudience, readonly Tie[]> = {
	iro: ['iro', 'iro-cover', 'break-glass'],
	'social-worker': ['social-worker'],
	advocate: ['advocate'],
	review: [
		'iro',
		'iro-cover',
		'chair',
		'chair-cover',
		'social-worker',
		'partner-professional',
		'advocate',
		'carer',
		'break-glass'
	]
};

describe('a page of the booklet', () => {
	it.each(bookletAudiences)('for %s opens to those and no other', (audience) => {
		const opened = ties.filter((tie) => opensTo([audience], new Set([tie])));
		expect(opened).toEqual(sees[audience]);
	});

	it('for nobody stays closed to everybody, break-glass included', () => {
		expect(opensTo([], new Set(ties))).toBe(false);
	});
});

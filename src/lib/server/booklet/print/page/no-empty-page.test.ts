import { describe, expect, it } from 'vitest';
import { loadLanguage, translator } from '#lib/i18n/index.ts';
import { fillsBooklet } from '#tests/support/full-booklet.ts';
import { aChild } from '#tests/support/people.ts';
import { elementsOf, openPrinted } from '#tests/support/printed.ts';
import { testService } from '#tests/support/service.ts';
import { keepBooklet } from '../../keep/gather.ts';
import { bookOf } from '../book-of.ts';
import { printBook } from '../print.ts';
import { cutAt, type Atom } from './atom.ts';

const line = (height: number): Atom => ({ height, draw: () => undefined });
const room = (height: number): Atom => ({ ...line(height), isRoom: true });

describe('where a page ends', () => {
	it.each<[string, readonly Atom[], number, number]>([
		['takes the room below the last line along', [line(20), room(6)], 22, 2],
		['takes it all along', [line(20), room(6), room(4), line(20)], 22, 3],
		['leaves a question to its answer', [{ ...line(20), staysWithNext: true }, line(20)], 22, 0],
		[
			'leaves it there with the room below it',
			[{ ...line(20), staysWithNext: true }, { ...room(4), staysWithNext: true }, line(20)],
			22,
			0
		]
	])('%s', (_, group, left, count) => {
		const [here, later] = cutAt(group, left);
		expect([here.length, later.length]).toEqual([count, group.length - count]);
		expect(here.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(left);
	});
});

it('has no page on which nothing stands, where letters are tall and pages low', async () => {
	await loadLanguage('ur');
	const service = testService();
	const child = aChild(service, '2020-05-01', 'Rowan');
	fillsBooklet(service, child);
	const kept = keepBooklet(service, child, 'document');
	const book = bookOf(kept, { t: translator('ur'), language: 'ur' }, () => null);
	const { pages, tags } = await openPrinted(printBook(book));
	const figures = tags.map((tag) => elementsOf([tag], 'Figure').length);
	const empty = pages.filter((text, at) => !/\p{L}/u.test(text) && !figures[at]);
	expect([tags.length, empty]).toEqual([pages.length, []]);
}, 60_000);

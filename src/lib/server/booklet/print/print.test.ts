import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Band } from '#lib/domain/person/band.ts';
import { translator, type Language } from '#lib/i18n/index.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { writesOnPage } from '#tests/support/booklet.ts';
import { fillsBooklet } from '#tests/support/full-booklet.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { elementsOf, openPrinted } from '#tests/support/printed.ts';
import { testService } from '#tests/support/service.ts';
import { keepBooklet } from '../keep/gather.ts';
import { bookOf } from './book-of.ts';
import { printBook } from './print.ts';

const born: Record<Band, DayISO> = {
	'4-7': '2020-05-01',
	'8-11': '2016-05-01',
	'12-15': '2012-05-01',
	'16-plus': '2009-05-01'
};

function printed(service: Service, child: ChildActor, language: Language = 'en') {
	const kept = keepBooklet(service, child, 'document');
	const book = bookOf(kept, { t: translator('en'), language }, () => null);
	return openPrinted(printBook(book));
}

describe.each(Object.entries(born))('the book of %s', (_, dob) => {
	it('is tagged, speaks its language, is called by what it is, and has words, pictures and bookmarks', async () => {
		const service = testService();
		const child = aChild(service, dob, 'Rowan');
		allocated(service, anAdult(service, ['iro'], { name: 'Sunita Example' }), child, 'iro');
		fillsBooklet(service, child, ['culture']);
		const book = await printed(service, child);
		expect(book).toMatchObject({ isTagged: true, showsTitle: true, language: 'en' });
		expect(book.title).toMatch(/^My (book|Life)$/);
		expect(book.info).not.toContain('Rowan');
		expect(book.text).toContain('Rowan');
		expect(book.text).toContain('Sunita Example');
		expect(book.text.replace(/\s+/g, ' ')).toContain('Words on proud');
		expect(elementsOf(book.tags, 'H1')).toHaveLength(1);
		// The cover, and a chapter for each page but the one that nobody began and, where it asks nothing, rights.
		const chapters = elementsOf(book.tags, 'H2').length;
		expect(book.bookmarks).toHaveLength(chapters + 1);
		expect(chapters).toBe(dob === born['16-plus'] ? 15 : 14);
		expect(book.text).not.toContain('Words on foods');
		for (const role of ['H3', 'L', 'LI', 'LBody', 'P']) {
			expect([role, elementsOf(book.tags, role).length > 0]).toEqual([role, true]);
		}
		const figures = elementsOf(book.tags, 'Figure');
		expect(figures.length).toBeGreaterThan(2);
		expect(figures.every(({ alt }) => alt)).toBe(true);
		expect(figures.some(({ alt }) => /sun/i.test(alt ?? ''))).toBe(true);
	}, 60_000);
});

it('leaves out what is closed until somebody confirms the card, and says so', async () => {
	const service = testService();
	const child = aChild(service, '2012-05-01');
	writesOnPage(service, child, 'home', 'from before');
	const later = { ...child, opensFrom: service.now() + 1 };
	service.set(service.now() + 60_000);
	writesOnPage(service, later, 'dreams', 'from today');
	const { text } = await printed(service, later);
	expect(text).toContain('from today');
	expect(text).not.toContain('from before');
	expect(text).toContain('my new card');
});

it('of nothing is a book that waits', async () => {
	const service = testService();
	const { pages, text } = await printed(service, aChild(service, '2012-05-01', 'Rowan'));
	expect(pages).toHaveLength(2);
	expect(text).toContain('Nothing in here yet');
});

it('holds Urdu in its order, joined, in a book that runs from right to left', async () => {
	const service = testService();
	const child = aChild(service, '2012-05-01', 'زینب');
	writesOnPage(service, child, 'home', 'مجھے چائے پسند ہے۔ I like (tea) ۱۲');
	const book = await printed(service, child, 'ur');
	expect(book.language).toBe('ur');
	expect(book.text).toContain('زینب');
	expect(book.text).toContain('مجھے چائے پسند ہے');
	expect(book.text).toContain('I like');
	expect(book.text).toContain('۱۲');
});

it('holds long words, every letter of Welsh and Polish, and what nobody has a letter for', async () => {
	const service = testService();
	const child = aChild(service, '2012-05-01');
	const long = 'x'.repeat(400);
	writesOnPage(
		service,
		child,
		'home',
		`ŵ ŷ Ŵ Ŷ ą ę ł ż ź ć ń ś ó 🎉 ${long} \u0b95\u0bcd\n\n\nend`
	);
	const { text } = await printed(service, child);
	expect(text).toContain('ŵ ŷ Ŵ Ŷ ą ę ł ż ź ć ń ś ó');
	expect(text.match(/x/g)!.length).toBeGreaterThanOrEqual(400);
	expect(text).toContain('end');
});

it('never shows another child, nor brother or sister', async () => {
	const service = testService();
	const [one, sibling] = [
		aChild(service, '2012-05-01', 'Rowan'),
		aChild(service, '2014-05-01', 'Zqsibling')
	];
	writesOnPage(service, sibling, 'home', 'zqsecret of theirs');
	writesOnPage(service, one, 'home', 'mine');
	const { text, bytes } = await printed(service, one);
	expect(text).toContain('mine');
	expect(text).not.toMatch(/zq/i);
	expect(bytes.toString('latin1')).not.toMatch(/zqsecret|zqsibling|Rowan/i);
});

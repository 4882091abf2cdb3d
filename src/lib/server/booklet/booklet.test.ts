import { describe, expect, it } from 'vitest';
import type { BookletAudience } from '#lib/domain/booklet/audience.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import { audit, breakGlass } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { savesPage, wordsOn, writesOnPage } from '#tests/support/booklet.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { bookletCover } from './cover.ts';
import { bookletPageForChild } from './page.ts';
import { readBooklet } from './read.ts';
import { sharePage } from './sharing.ts';
import { throwPageAway } from './throw-away.ts';

const notThere = expect.objectContaining({ status: 404 });

function council(service: TestService) {
	const child = aChild(service, '2013-05-01');
	const people = {
		iro: anAdult(service, ['iro']),
		'social-worker': anAdult(service, ['social-worker']),
		advocate: anAdult(service, ['advocate']),
		chair: anAdult(service, ['chair']),
		carer: anAdult(service, ['carer']),
		parent: anAdult(service, ['parent']),
		stranger: anAdult(service, ['iro', 'manager'])
	};
	for (const as of ['iro', 'social-worker', 'advocate', 'chair'] as const) {
		allocated(service, people[as], child, as);
	}
	related(service, people.carer, child, 'foster carer');
	related(service, people.parent, child, 'mother');
	return { child, people };
}

type Who = keyof ReturnType<typeof council>['people'];

describe('who sees a page of My Life', () => {
	it.each<readonly [readonly BookletAudience[], readonly Who[]]>([
		[[], []],
		[['iro'], ['iro']],
		[['social-worker'], ['social-worker']],
		[['advocate'], ['advocate']],
		[['review'], ['iro', 'social-worker', 'advocate', 'chair', 'carer']],
		[
			['iro', 'advocate'],
			['iro', 'advocate']
		]
	])('opened to %j: %j', (audiences, seeing) => {
		const service = testService();
		const { child, people } = council(service);
		writesOnPage(service, child, 'home', 'the blue door');
		sharePage(service, child, 'home', audiences);
		const saw = (Object.keys(people) as Who[]).filter((who) => {
			try {
				return JSON.stringify(readBooklet(service, people[who], child.id)).includes('blue door');
			} catch {
				return false;
			}
		});
		expect(saw).toEqual(seeing);
	});

	it('ends with the next request when the child closes it, the work ends or the page goes', () => {
		const service = testService();
		const { child, people } = council(service);
		const sees = () => readBooklet(service, people.iro, child.id).pages.length;
		writesOnPage(service, child, 'home', 'one');
		sharePage(service, child, 'home', ['iro']);
		expect(sees()).toBe(1);
		sharePage(service, child, 'home', []);
		expect(sees()).toBe(0);
		sharePage(service, child, 'home', ['iro']);
		throwPageAway(service, child, 'home');
		expect(sees()).toBe(0);
		// What is written after that is private again.
		writesOnPage(service, child, 'home', 'two');
		expect(sees()).toBe(0);
	});

	it('is nobody without a tie, and nothing but a young person alone makes or shares one', () => {
		const service = testService();
		const { child, people } = council(service);
		const helped = { ...child, helper: { id: null, kind: 'carer', lockedTo: '/me/views' } };
		for (const who of [people.stranger, people.parent]) {
			expect(() => readBooklet(service, who, child.id)).toThrow(notThere);
		}
		for (const who of [helped, people.iro]) {
			expect(() => bookletPageForChild(service, who, 'home')).toThrow(notThere);
			expect(() => sharePage(service, who, 'home', ['iro'])).toThrow(notThere);
			expect(() => throwPageAway(service, who, 'home')).toThrow(notThere);
			expect(() => bookletCover(service, who)).toThrow(notThere);
		}
		expect(() => writesOnPage(service, helped, 'home', 'x')).toThrow(notThere);
	});

	it('tells the child who looked and when, but not who did under break-glass', () => {
		const service = testService();
		const { child, people } = council(service);
		writesOnPage(service, child, 'home', 'mine');
		sharePage(service, child, 'home', ['iro']);
		const at = service.now();
		service.db
			.insert(breakGlass)
			.values({
				id: newId(),
				adultId: people.stranger.id,
				childId: child.id,
				reason: 'x',
				openedAt: at,
				endsAt: at + 60_000,
				unsafeToShow: true
			})
			.run();
		expect(readBooklet(service, people.stranger, child.id).pages).toHaveLength(1);
		expect(bookletPageForChild(service, child, 'home').looks).toEqual([]);
		readBooklet(service, people.iro, child.id);
		expect(bookletPageForChild(service, child, 'home').looks).toMatchObject([{ at }]);
		// A page for nobody stays closed even so.
		sharePage(service, child, 'home', []);
		expect(readBooklet(service, people.stranger, child.id).pages).toEqual([]);
	});
});

describe('a page of My Life', () => {
	it('stands sealed, each change audited once, and comes back as it was', () => {
		const service = testService();
		const { child } = council(service);
		writesOnPage(service, child, 'home', 'the blue door');
		writesOnPage(service, child, 'home', 'the blue door');
		const field = wordsOn(service, child, 'home');
		expect(bookletPageForChild(service, child, 'home').given[field]).toEqual(['the blue door']);
		const writes = service.db
			.select()
			.from(audit)
			.all()
			.filter(({ action }) => action === 'booklet.write');
		expect(writes).toHaveLength(1);
		expect(service.db.$client.serialize().includes('blue door')).toBe(false);
	});

	it('keeps what was made in a younger band, beside today’s questions or in them', () => {
		const service = testService();
		const child = aChild(service, '2018-05-01');
		writesOnPage(service, child, 'places', 'a house by the sea');
		savesPage(service, child, 'home', { 'home-likes': ['my-room'] });
		service.set(service.now() + 8 * 365 * 24 * 3_600_000);
		const all = (topic: Topic) => {
			const { booklet, given, earlier } = bookletPageForChild(service, child, topic);
			expect(booklet.id).toBe('my-life-12-15');
			return JSON.stringify([given, earlier]);
		};
		expect(all('places')).toContain('a house by the sea');
		expect(all('home')).toContain('my-room');
		writesOnPage(service, child, 'home', 'I like my desk');
		expect(all('home')).toContain('my-room');
		expect(all('home')).toContain('I like my desk');
	});

	it('says when something else was saved meanwhile, and loses neither', () => {
		const service = testService();
		const { child } = council(service);
		const field = wordsOn(service, child, 'home');
		savesPage(service, child, 'home', { [field]: ['on the tablet'] }, { base: 0, tab: 'tablet' });
		const phone = savesPage(
			service,
			child,
			'home',
			{ [field]: ['on the phone'] },
			{ base: 0, tab: 'phone' }
		);
		expect(phone).toMatchObject({ kind: 'conflict', given: { [field]: ['on the phone'] } });
		expect(bookletPageForChild(service, child, 'home').given[field]).toEqual(['on the tablet']);
	});

	it('is closed in a session whose card nobody confirmed yet: not shown, changed, shared or gone', () => {
		const service = testService();
		const { child } = council(service);
		writesOnPage(service, child, 'home', 'from before');
		const anew = { ...child, opensFrom: service.now() + 1 };
		const view = bookletPageForChild(service, anew, 'home');
		expect(view.closed).toBe(true);
		expect(JSON.stringify(view)).not.toContain('from before');
		expect(() => writesOnPage(service, anew, 'home', 'x')).toThrow(notThere);
		expect(() => sharePage(service, anew, 'home', ['iro'])).toThrow(notThere);
		expect(() => throwPageAway(service, anew, 'home')).toThrow(notThere);
	});

	it('keeps how a child felt day by day', () => {
		const service = testService();
		const { child } = council(service);
		const feels = (id: string) => savesPage(service, child, 'feelings', { 'feel-now': [id] });
		feels('happy');
		service.set(service.now() + 24 * 3_600_000);
		feels('sad');
		expect(
			bookletPageForChild(service, child, 'feelings').days.map(({ picked }) => picked)
		).toEqual([['sad'], ['happy']]);
	});
});

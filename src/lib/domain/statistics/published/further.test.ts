import { describe, expect, it } from 'vitest';
import { WAYS, type FurtherFigures, type Way } from '#lib/domain/statistics/further.ts';
import { participationOf, NO_CODES } from '#lib/domain/participation/rate.ts';
import { firstExposed } from '#lib/domain/statistics/exposure.ts';
import { publishWishes } from './further.ts';
import { groupTable, publishGroup, type GroupFigures } from './group.ts';
import { publishViews } from './views.ts';

/** How many said something by each way, in their order. */
const said = (...counts: readonly number[]) =>
	Object.fromEntries(WAYS.map((way, at) => [way, counts[at] ?? 0])) as Record<Way, number>;

const figures: Omit<FurtherFigures, 'all_round'> = {
	views: {
		looked_after_reviews: { asked: 40, received: 30, unasked: 2, percent_received: 75 },
		conferences: { asked: 12, received: 9, unasked: 0, percent_received: 75 },
		ways: said(20, 39, 41, 3, 0, 0, 2, 12),
		languages: { en: 25, pl: 16 },
		help: { alone: 28, helped: 10, advocate: 3, paper: 0 }
	},
	advocates: {
		looked_after_reviews: {
			offered: 0,
			accepted: 0,
			declined: 0,
			no_answer: 0,
			asked: 0,
			present: 0
		},
		conferences: {
			offered: 0,
			accepted: 0,
			declined: 0,
			no_answer: 0,
			asked: 0,
			present: 0
		}
	},
	talks: {
		looked_after_reviews: { held: 20, offered: 9, refused: 6, not_possible: 5, not_noted: 7 },
		conferences: { held: 20, offered: 2, refused: 6, not_possible: 5, not_noted: 7 }
	},
	decisions: {
		looked_after_reviews: {
			held: 60,
			in_time: 40,
			late: 8,
			not_shared: 7,
			not_due: 5,
			percent_in_time: 72.7
		},
		conferences: {
			held: 20,
			in_time: 17,
			late: 3,
			not_shared: 0,
			not_due: 0,
			percent_in_time: 85
		}
	},
	decision_sheets: {
		due: 45,
		in_time: 30,
		late: 9,
		not_shared: 6,
		not_due: 0,
		percent_in_time: 66.7
	},
	records: { due: 3, in_time: 3, late: 0, not_shared: 0, not_due: 0, percent_in_time: 100 },
	wishes: {
		yes: 9,
		partly: 8,
		no: 7,
		not_yet: 6,
		open: 5,
		done: { done: 9, partly: 9, not_done: 1, not_known: 9 }
	}
};

const S = 'suppressed';
const settings = { pn4Counts: false };
const codes = { ...NO_CODES, PN1: 30, PN2: 9, PN3: 8, PN5: 12, PN6: 9, PN7: 17, PN0: 3 };

/** Ninety-four held, of whom three were under four and six have no code. */
const group: GroupFigures = {
	participation: participationOf(codes, 6),
	talks: { held: 60, offered: 9, refused: 8, not_possible: 7, not_noted: 7 },
	decisions: {
		held: 91,
		in_time: 60,
		late: 15,
		not_shared: 8,
		not_due: 8,
		percent_in_time: 72.3
	}
};

const numbersIn = (published: unknown) =>
	[...JSON.stringify(published).matchAll(/:(\d+)(?![\d.])/g)].map(([, n]) => Number(n));

describe('further figures that leave the service', () => {
	const views = publishViews(figures.views);
	const wishes = publishWishes(figures.wishes);
	const published = publishGroup(group, settings);

	it('have no count below 5', () => {
		const numbers = numbersIn([views, wishes, published]);
		expect(numbers.length).toBeGreaterThan(20);
		expect(numbers.filter((n) => n < 5)).toEqual([]);
	});

	it('say what is large enough', () => {
		const ample = { ...group, participation: participationOf({ ...codes, PN0: 10 }, 6) };
		const shown = publishGroup(ample, settings);
		expect(shown.talks).toEqual(group.talks);
		expect(shown.decisions).toEqual(group.decisions);
		expect(shown.participation).toMatchObject({ held: 101, eligible: 85, unrecorded: 6 });
	});

	it('leave nobody under four to be had as held less those whose talk or decisions are told', () => {
		const { participation, talks, decisions } = published;
		expect(participation.codes.PN0).toBe(S);
		const fourOrOver = [decisions.held, total(decisions), total(talks)];
		for (const known of fourOrOver.filter((one) => one !== S)) {
			expect([participation.held, participation.unrecorded, participation.eligible]).toContain(S);
			expect(known).toBe(91);
			expect(participation.held).toBe(S);
		}
		// Whoever knows all the sums can tell no small count, whichever way is taken.
		const table = groupTable(group, settings);
		const shown: Record<string, unknown> = {
			...participation,
			...participation.codes,
			without: participation.percent === S ? S : 0,
			four_or_over: fourOrOver.every((one) => one === S) ? S : 91,
			...named('talk', talks),
			...named('decision', decisions)
		};
		const hidden = Object.keys(table.counts).filter((id) => shown[id] === S);
		const small = Object.keys(table.counts).filter((id) => table.counts[id]! < 5);
		expect(hidden).toEqual(expect.arrayContaining(small));
		expect(small).not.toContain(firstExposed(table, hidden, []));
	});

	it.each([
		['held less four or over', { ...group, participation: participationOf(codes, 20) }],
		['a talk', { ...group, talks: { ...group.talks, offered: 2, held: 67 } }]
	])('hide something beside it: %s', (_, given) => {
		const { participation, talks, decisions } = publishGroup(given, settings);
		const text = JSON.stringify([participation, talks, decisions]);
		expect(text.match(/suppressed/g)!.length).toBeGreaterThan(1);
	});

	it('do not give away views that nobody had asked for, through languages or help', () => {
		// Received 30 + 9, unasked 2 + 0: languages or help shown whole would give the two away.
		expect(views.looked_after_reviews.unasked).toBe(S);
		for (const list of [views.languages, views.help]) expect(Object.values(list)).toContain(S);
	});

	it('show all of views where all of it is large', () => {
		const group = { asked: 40, received: 30, unasked: 10, percent_received: 75 };
		const given = {
			...figures.views,
			looked_after_reviews: group,
			conferences: group,
			ways: said(20, 40, 50, 6, 7, 8, 9, 10),
			languages: { en: 50, pl: 30 },
			help: { alone: 50, helped: 10, advocate: 10, paper: 10 }
		};
		expect(publishViews(given)).toEqual(given);
		const nearlyAll = publishViews({ ...given, ways: { ...given.ways, ticks: 78 } });
		expect(nearlyAll.ways).toEqual({ ...given.ways, ticks: S });
	});

	it('hide whether it was done with what it is counted of', () => {
		const done = { done: 9, partly: 9, not_done: 1, not_known: 9 };
		const given = { yes: 9, partly: 10, no: 7, not_yet: 9, open: 2, done };
		const shown = publishWishes(given);
		for (const { done: is, ...answers } of [shown]) {
			expect(Object.values(is).filter((one) => one === S).length).toBeGreaterThan(1);
			expect(Object.values(answers)).toContain(S);
		}
	});
});

function named(prefix: string, counts: object) {
	return Object.fromEntries(Object.entries(counts).map(([id, n]) => [`${prefix}.${id}`, n]));
}

/** What a list adds up to for a reader; suppressed where any of it is. */
function total(counts: object): unknown {
	const isPart = ([id]: readonly [string, unknown]) =>
		!('in_time' in counts) || (id !== 'held' && id !== 'percent_in_time');
	const list: unknown[] = Object.entries(counts)
		.filter(isPart)
		.map(([, n]) => n);
	return list.includes(S) ? S : list.reduce((sum: number, n) => sum + Number(n), 0);
}

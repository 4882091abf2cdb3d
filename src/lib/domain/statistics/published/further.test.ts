import { describe, expect, it } from 'vitest';
import type { FurtherFigures, SideFigures } from '#lib/domain/statistics/further.ts';
import { publishFurther } from './further.ts';

const side = (returned: number, no: number): SideFigures => {
	const counts = { yes: returned - no, partly: 0, no, blank: 0 };
	return {
		returned,
		answers: { heard: counts, understood: counts, next: counts, again: counts }
	};
};

const figures: FurtherFigures = {
	views: {
		looked_after_reviews: { asked: 40, received: 30, unasked: 2, percent_received: 75 },
		conferences: { asked: 12, received: 9, unasked: 0, percent_received: 75 },
		ways: { pictures: 20, ticks: 29, words: 31, drawing: 3, photo: 0, voice: 0 },
		languages: { en: 25, pl: 6 },
		help: { alone: 20, helped: 8, advocate: 3, paper: 0 }
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
	wishes: {
		yes: 9,
		partly: 8,
		no: 7,
		not_yet: 6,
		open: 5,
		done: { done: 9, partly: 9, not_done: 1, not_known: 9 }
	},
	all_round: {
		child: side(20, 6),
		carer: side(4, 1),
		parent: side(20, 2),
		professional: side(0, 0)
	}
};

describe('further figures that leave the service', () => {
	const published = publishFurther(figures);

	it('have no count below 5', () => {
		const numbers = JSON.stringify(published).match(/:(\d+)\b(?!\.)/g) ?? [];
		expect(numbers.map((one) => Number(one.slice(1))).filter((n) => n < 5)).toEqual([]);
	});

	it('say what is large enough', () => {
		expect(published.talks.looked_after_reviews).toEqual(figures.talks.looked_after_reviews);
		expect(published.decisions.looked_after_reviews).toEqual(
			figures.decisions.looked_after_reviews
		);
		expect(published.views.languages).toEqual({ en: 25, pl: 6 });
	});

	it.each([
		['a talk, by another beside it', published.talks.conferences],
		['whether it was done, by another beside it', published.wishes.done],
		['one side’s answer, by another beside it', published.all_round.parent.answers.heard]
	])('do not give away %s', (_, counts) => {
		const hidden = Object.values(counts).filter((count) => count === 'suppressed');
		expect(hidden.length).toBeGreaterThan(1);
	});

	it('hide a way that all but a few used, and a rate with what it is made of', () => {
		expect(published.views.ways).toMatchObject({ ticks: 'suppressed', pictures: 20 });
		expect(published.views.conferences.percent_received).toBe('suppressed');
		expect(published.decisions.conferences.percent_in_time).toBe('suppressed');
	});

	it('say nothing of a side of which hardly anybody answered', () => {
		expect(published.all_round.carer.returned).toBe('suppressed');
		expect(new Set(Object.values(published.all_round.carer.answers.heard))).toEqual(
			new Set(['suppressed'])
		);
	});
});

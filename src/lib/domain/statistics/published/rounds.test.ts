import { describe, expect, it } from 'vitest';
import type { AllRoundFigures, SideFigures } from '#lib/domain/statistics/further.ts';
import { publishRounds } from './rounds.ts';

const S = 'suppressed';

const side = (returned: number, no: number): SideFigures => {
	const counts = { yes: returned - no, partly: 0, no, blank: 0 };
	return {
		returned,
		answers: { heard: counts, understood: counts, next: counts, again: counts }
	};
};

const rounds: AllRoundFigures = {
	child: side(20, 6),
	carer: side(4, 1),
	parent: side(20, 2),
	professional: side(0, 0)
};

describe('how it was from all sides, published', () => {
	it('says nothing of a side of which hardly anybody answered', () => {
		const { carer } = publishRounds([rounds]);
		expect(carer.returned).toBe(S);
		expect(new Set(Object.values(carer.answers.heard))).toEqual(new Set([S]));
	});

	it('hides an answer with another beside it', () => {
		const { parent } = publishRounds([rounds]);
		const hidden = Object.values(parent.answers.heard).filter((count) => count === S);
		expect(hidden.length).toBeGreaterThan(1);
	});

	it('adds up what the quarters show, and hides where one of them hides', () => {
		const quarter = { ...rounds, carer: side(30, 10) };
		const { child, carer } = publishRounds([quarter, rounds]);
		expect(child.returned).toBe(40);
		expect(carer.returned).toBe(S);
		expect(carer.answers.heard.no).toBe(S);
	});

	it('is hidden whole where it may not be shown', () => {
		expect(JSON.stringify(publishRounds(null))).not.toMatch(/\d/);
	});
});

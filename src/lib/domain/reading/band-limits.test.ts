import { describe, expect, it } from 'vitest';
import { GRADE_LIMITS, isEasyEnough, type Readers } from '#lib/domain/reading/band-limits.ts';

describe('isEasyEnough', () => {
	const texts: Record<Readers, string> = {
		'4-7': 'How do you feel? Who helps you? Pick a face.',
		'8-11': 'What is good at home? What would you like to change? You can draw it or write it.',
		'12-15': 'You choose who sees this. If you are not safe, we have to tell someone who can help.',
		'16-plus': 'Your plan says where you will live and who will help. You can ask to change it.',
		adult:
			'You can read the report here. If you think a part is wrong, you can say so before we meet.'
	};
	const official =
		'Participation in statutory conferences necessitates appropriate preparation by professionals.';

	it.each(Object.keys(GRADE_LIMITS) as Readers[])('%s', (readers) => {
		expect(isEasyEnough(texts[readers], readers)).toBe(true);
		expect(isEasyEnough(official, readers)).toBe(false);
		expect(isEasyEnough('', readers)).toBe(true);
	});

	it('asks more of texts for little ones', () => {
		const text = 'You can tell us about your family and your school. We will listen to you.';
		expect(isEasyEnough(text, 'adult')).toBe(true);
		expect(isEasyEnough(text, '4-7')).toBe(false);
	});

	it('asks no less of texts for younger readers', () => {
		const limits = Object.values(GRADE_LIMITS);
		expect([...limits].sort((a, b) => a - b)).toEqual(limits);
	});
});

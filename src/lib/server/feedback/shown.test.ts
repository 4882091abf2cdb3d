import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { pageFigures } from '#lib/server/statistics/page.ts';
import { periodTellings } from '#lib/server/tellings/period.ts';
import { aHeldConference, aParentAt, tells } from '#tests/support/feedback.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';

const march: Period = { from: '2026-03-01', to: '2026-03-31' };
const command = system(COMMAND_LINE);

/**
 * So many conferences held in March, each with a parent, of whom the first says something without a name,
 * and so many of the others something with theirs.
 */
function scene(held: number, named = false, others = 0) {
	const service = testService();
	const officer = anAdult(service, ['participation-officer']);
	for (let one = 0; one < held; one++) {
		const parent = aParentAt(service, aHeldConference(service));
		if (one === 0) tells(service, parent, 'no', named);
		else if (one <= others) tells(service, parent, 'yes', true);
	}
	const onPage = (period: Period) => {
		const { figures } = pageFigures(service, officer, { period, whose: 'all', by: 'month' });
		return {
			returned: figures.questionnaires.returned,
			inTime: figures.questionnaires.answers['report_in_time']?.no,
			leaves: figuresOf(service, officer, period, 'all').questionnaires.returned,
			tellings: periodTellings(service, officer, period).nameless
		};
	};
	const none = { returned: 0, inTime: 0, leaves: 0, tellings: 0 };
	const one = { returned: 1, inTime: 1, leaves: 1, tellings: 1 };
	return { service, officer, onPage, none, one };
}

describe('answers without a name, on a page and in what leaves by it', () => {
	it('count once their calendar month is over, and are true for the command at once', () => {
		const { service, onPage, none, one } = scene(5);
		const told = () => figuresOf(service, command, march, 'all').questionnaires.returned;
		service.set(londonInstant('2026-03-31', '23:59'));
		expect([told(), onPage(march)]).toEqual([1, none]);
		service.set(londonInstant('2026-04-01', '00:00'));
		expect([told(), onPage(march)]).toEqual([1, one]);
	});

	it.each([
		['all but its last day', { from: '2026-03-01', to: '2026-03-30' }, 'none'],
		['its first day alone', { from: '2026-03-01', to: '2026-03-01' }, 'none'],
		['all but its first day', { from: '2026-03-02', to: '2026-04-30' }, 'none'],
		['the year it is in', { from: '2026-01-01', to: '2026-12-31' }, 'one']
	] as const)('in a period with %s', (_, period, expected) => {
		const made = scene(5);
		made.service.set(londonInstant('2026-05-01', '09:00'));
		expect(made.onPage(period)).toEqual(made[expected]);
	});

	it('of a month with few conferences would be one conference’s, and stay out', () => {
		const { service, onPage, none } = scene(4);
		service.set(londonInstant('2026-05-01', '09:00'));
		expect(onPage(march)).toEqual(none);
	});

	it('of a month in which all but a few gave a name would be theirs, in a longer period, too', () => {
		const year: Period = { from: '2026-01-01', to: '2026-12-31' };
		for (const [others, nameless] of [
			[2, 1],
			[3, 0]
		] as const) {
			const { service, onPage } = scene(7, false, others);
			service.set(londonInstant('2026-05-01', '09:00'));
			for (const period of [march, year]) {
				expect(onPage(period)).toMatchObject({ returned: others + nameless, inTime: nameless });
			}
		}
	});

	it('are no bar to those with a name', () => {
		const { onPage } = scene(1, true);
		expect(onPage(march).returned).toBe(1);
	});
});

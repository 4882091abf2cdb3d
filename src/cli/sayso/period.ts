import { readPeriod, type Period, type PeriodProblem } from '#lib/domain/statistics/period.ts';
import { needed, WrongUsage, type Call } from './command.ts';

/** The options of a command about a period. */
export const PERIOD_OPTIONS = { from: { type: 'string' }, to: { type: 'string' } } as const;

const WHY: Record<PeriodProblem, string> = {
	'from-is-no-day': '--from should be a day, YYYY-MM-DD',
	'to-is-no-day': '--to should be a day, YYYY-MM-DD',
	'ends-before-it-begins': '--to is before --from'
};

/** The period of a call. @throws WrongUsage */
export function periodOf(call: Call): Period {
	const { period, problems } = readPeriod(needed(call, 'from'), needed(call, 'to'));
	if (period) return period;
	throw new WrongUsage(problems.map((problem) => WHY[problem]).join('; '));
}

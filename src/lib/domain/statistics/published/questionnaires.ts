import type { MonthISO } from '#lib/domain/calendar/month.ts';
import { listTable, TOTAL } from '#lib/domain/statistics/count-table.ts';
import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import { suppress, type Published } from '#lib/domain/statistics/suppression.ts';
import type { Questionnaires } from '../figures.ts';
import { hiddenRows } from './rows.ts';

type Counts = Readonly<Record<string, number>>;
type PublishedCounts = Readonly<Record<string, Published>>;

/** The figures about questionnaires as they may leave the service. */
export interface PublishedQuestionnaires {
	readonly returned: Published;
	readonly initial: Published;
	readonly review: Published;
	readonly return_rate_percent: Published | null;
	readonly by_month: readonly {
		readonly month: MonthISO;
		readonly initial: Published;
		readonly review: Published;
	}[];
	readonly answers: Readonly<Record<string, PublishedCounts>>;
}

const all = (counts: Counts): PublishedCounts =>
	Object.fromEntries(Object.keys(counts).map((id) => [id, 'suppressed']));

/** Counts and their total, the total hidden last. */
function publishList(counts: Counts): PublishedCounts {
	return suppress({ ...listTable(counts), hideLast: [TOTAL] });
}

/**
 * The figures about questionnaires with small counts suppressed, and what would give them away.
 * `conferencesHeld` is what the return rate is of, as published.
 */
export function publishQuestionnaires(
	given: Questionnaires,
	conferencesHeld: Published
): PublishedQuestionnaires {
	const { initial, review } = given;
	const back = publishList({ initial, review });
	const returned = back[TOTAL] ?? 'suppressed';
	return {
		returned,
		initial: back.initial ?? 'suppressed',
		review: back.review ?? 'suppressed',
		return_rate_percent: publishedPercent(given.return_rate_percent, [returned, conferencesHeld]),
		by_month: publishMonths(given.by_month, Object.values(back).includes('suppressed')),
		answers: Object.fromEntries(
			Object.entries(given.answers).map(([question, counts]) => [
				question,
				returned === 'suppressed' ? all(counts) : publishAnswers(counts)
			])
		)
	};
}

/** Everybody's answers to one question: they add up to the questionnaires returned. */
function publishAnswers(counts: Counts): PublishedCounts {
	const shown = publishList(counts);
	if (shown[TOTAL] === 'suppressed') return all(counts);
	return Object.fromEntries(Object.keys(counts).map((id) => [id, shown[id] ?? 'suppressed']));
}

function publishMonths(
	months: Questionnaires['by_month'],
	totalsAreHidden: boolean
): PublishedQuestionnaires['by_month'] {
	const rows = months.map(({ month, initial, review }) => ({
		id: month,
		counts: [initial, review]
	}));
	const hidden = hiddenRows(rows);
	return months.map((one) =>
		totalsAreHidden || hidden.has(one.month)
			? { month: one.month, initial: 'suppressed', review: 'suppressed' }
			: { month: one.month, initial: one.initial, review: one.review }
	);
}

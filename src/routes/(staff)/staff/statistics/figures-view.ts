import { monthOf } from '#lib/domain/calendar/month.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import { latestRoundQuarter } from '#lib/domain/statistics/round-period.ts';
import { tellsWhose } from '#lib/domain/statistics/nameless.ts';
import type { FeedbackFigures } from '#lib/domain/statistics/feedback.ts';
import type { Questionnaires } from '#lib/domain/statistics/figures.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { PublishedQuestionnaires } from '#lib/domain/statistics/published/questionnaires.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import type { BreakdownLine } from '#lib/server/statistics/breakdown.ts';
import { pageFigures } from '#lib/server/statistics/page.ts';
import type { Whose } from '#lib/server/statistics/whose.ts';
import type { View } from '#lib/ui/statistics/asked.ts';
import { publishChildren } from '#lib/domain/statistics/published/children.ts';
import { publishFigures } from '#lib/domain/statistics/published/figures.ts';
import { sheetLines } from '#lib/ui/statistics/sheet/lines.ts';
import type { FiguresView, Line } from '#lib/ui/statistics/view.ts';

/**
 * All that the figures page shows of a period: true counts for the screen, and for paper what may
 * leave the service.
 * @throws 404 unless the policy lets this actor see them.
 */
export function figuresView(
	service: Service,
	actor: AdultActor,
	{ period, by, whose }: { period: Period; by: View; whose: Whose }
): FiguresView {
	const counted = pageFigures(service, actor, { period, by, whose });
	const { figures, children, settings, rounds } = counted;
	const { participation, conferences, reports, questionnaires, feedback } = figures;
	const today = londonDay(service.now());
	const lines = by === 'month' ? untilNow(counted.lines, monthOf(today)) : counted.lines;
	const published = publishFigures(figures, settings, rounds);
	const ofGroup = (id: FigureGroup) => ({
		id,
		figures: participation[id],
		children: children[id],
		lines: lines.map((line): Line => ({ id: line.id, name: line.name, figures: line[id] }))
	});
	const groups = [ofGroup('looked_after_reviews'), ofGroup('conferences')] as const;
	const ofSheet = <T>(what: (group: (typeof groups)[number]) => T) => ({
		looked_after_reviews: what(groups[0]),
		conferences: what(groups[1])
	});
	return {
		period,
		groups,
		conferences,
		reports,
		questionnaires: {
			...questionnaires,
			...shownAnswers(questionnaires.answers, published.questionnaires.answers, feedback),
			by_month: questionnaires.by_month.filter(
				({ month, initial, review }) => month <= monthOf(today) || initial + review > 0
			)
		},
		feedback: whose === 'all' ? published.feedback : null,
		further: {
			views: published.views,
			talks: published.talks,
			decisions: published.decisions,
			decision_sheets: published.decision_sheets,
			records: published.records,
			wishes: published.wishes,
			advocates: published.advocates,
			all_round: rounds ? published.all_round : null
		},
		roundsFrom: whose === 'all' && !rounds ? latestRoundQuarter(today) : null,
		...settings,
		sheet: {
			council: settingOf(service, 'councilName'),
			printedOn: today,
			figures: published,
			children: ofSheet((group) =>
				publishChildren(group.children, published.participation[group.id])
			),
			lines: ofSheet((group) => sheetLines(group.lines, by, published.participation[group.id]))
		}
	};
}

/**
 * The answers on the screen: true counts, but for questions with a count that the file hides, where few
 * can have given those without a name.
 */
function shownAnswers(
	answers: Questionnaires['answers'],
	published: PublishedQuestionnaires['answers'],
	{ asked, returned, without_name: nameless }: FeedbackFigures
): Pick<FiguresView['questionnaires'], 'answers' | 'hidesAnswers'> {
	if (!tellsWhose({ asked, named: returned - nameless, nameless })) {
		return { answers, hidesAnswers: false };
	}
	const isShown = (id: string) => !Object.values(published[id] ?? {}).includes('suppressed');
	const shown = Object.entries(answers).filter(([id]) => isShown(id));
	return {
		answers: Object.fromEntries(shown),
		hidesAnswers: shown.length < Object.keys(answers).length
	};
}

/** So many months fit a screen with nothing in them. */
const FEW_MONTHS = 24;

/**
 * Months to come are left out, and of a long period those before the first meeting there is, unless
 * something is recorded in them.
 */
function untilNow(lines: readonly BreakdownLine[], month: string): readonly BreakdownLine[] {
	const held = ({ looked_after_reviews, conferences }: BreakdownLine) =>
		looked_after_reviews.held + conferences.held > 0;
	const first = lines.length > FEW_MONTHS ? lines.findIndex(held) : 0;
	return lines.filter((line, at) => at >= first && (line.id <= month || held(line)));
}

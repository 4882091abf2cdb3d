import { percent } from '#lib/domain/statistics/percent.ts';
import type { Words } from '#lib/i18n/index.ts';
import type { Questionnaires } from '#lib/domain/statistics/figures.ts';

export type QuestionId = keyof Words['statistics']['questionnaires']['ask'];

export const ANSWER_IDS = ['yes', 'partly', 'no', 'blank'] as const;
export const STRESS_IDS = ['1', '2', '3', '4', '5', 'blank'] as const;

/** What was answered to one closed question. */
export interface Answered {
	readonly id: QuestionId;
	readonly counts: Readonly<Record<(typeof ANSWER_IDS)[number], number>>;
	/** Yes, of those who gave an answer, in per cent; null when nobody did. */
	readonly saidYes: number | null;
}

/** The closed questions in the order they are asked. */
export function answered({ answers }: Questionnaires): readonly Answered[] {
	return Object.entries(answers)
		.filter(([id]) => id !== 'stress')
		.map(([id, given]) => {
			const [yes, partly, no] = [given.yes ?? 0, given.partly ?? 0, given.no ?? 0];
			return {
				id: id as QuestionId,
				counts: { yes, partly, no, blank: given.blank ?? 0 },
				saidYes: percent(yes, yes + partly + no)
			};
		});
}

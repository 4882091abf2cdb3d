import {
	isRoundAnswer,
	ROUND_QUESTIONS,
	type RoundAnswers
} from '#lib/domain/meeting/all-round.ts';

/** The answers in a form; anything of another shape counts as left out. */
export function roundAnswersIn(form: FormData): RoundAnswers {
	const answers = ROUND_QUESTIONS.map((question) => {
		const given = form.get(question);
		return [question, isRoundAnswer(given) ? given : null] as const;
	});
	return Object.fromEntries(answers) as RoundAnswers;
}

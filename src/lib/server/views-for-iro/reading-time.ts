import type { ReadAnswer } from './answer.ts';

/** Words a practised reader takes in, in a minute. */
const WORDS_A_MINUTE = 220;

/** How long it takes to read these answers with their questions: whole minutes, at least one. */
export function minutesToRead(answers: readonly Pick<ReadAnswer, 'question' | 'said'>[]): number {
	const text = answers.flatMap(({ question, said }) => [question, ...said]).join(' ');
	const words = text.split(/\s+/).filter((word) => word !== '').length;
	return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}

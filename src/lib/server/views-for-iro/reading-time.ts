import type { ReadAnswer } from './answer.ts';

/** Words a practised reader takes in, in a minute. */
const WORDS_A_MINUTE = 220;

type Timed = Pick<ReadAnswer, 'question' | 'said'> & Partial<Pick<ReadAnswer, 'files'>>;

/**
 * How long it takes to read these answers with their questions, and to listen to them: whole
 * minutes, at least one.
 */
export function minutesToRead(answers: readonly Timed[]): number {
	const text = answers.flatMap(({ question, said }) => [question, ...said]).join(' ');
	const words = text.split(/\s+/).filter((word) => word !== '').length;
	const files = answers.flatMap((one) => one.files ?? []);
	const listening = files.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0) / 60;
	return Math.max(1, Math.ceil(words / WORDS_A_MINUTE + listening));
}

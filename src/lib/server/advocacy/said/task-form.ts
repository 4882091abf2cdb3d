import {
	BASES,
	GATHERED,
	HEARS,
	MOST_WORDS,
	type Said,
	type Task
} from '#lib/domain/advocacy/said.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { tidy, wordsSchema } from '#lib/instruments/engine/typed-words.ts';

/** What is wrong with a field of one of the pages. */
export type TaskProblem = 'too-long' | 'not-words' | 'day' | 'day-ahead' | 'gathered' | 'basis';

type TaskField = 'own' | 'account' | 'gathered' | 'onDay' | 'others' | 'basis';

interface TaskRead {
	readonly change: Partial<Said>;
	readonly wrong: Readonly<Partial<Record<TaskField, TaskProblem>>>;
}

/** Reads the form of one page; what it does not ask is not looked at. */
export function readTask(task: Task, form: FormData, today: DayISO): TaskRead {
	switch (task) {
		case 'words':
			return words(form, 'own');
		case 'account':
			return words(form, 'account');
		case 'hear':
			return {
				change: { ownHears: hears(form, 'ownHears'), accountHears: hears(form, 'accountHears') },
				wrong: {}
			};
		case 'how':
			return how(form, today);
	}
}

function hears(form: FormData, name: string) {
	// Whatever is not plainly for the meeting is for the reviewer alone.
	return HEARS.find((one) => one === form.get(name)) ?? 'only-iro';
}

function words(form: FormData, field: 'own' | 'account'): TaskRead {
	const given = textOf(form, field);
	const wrong = wrongWords(given, MOST_WORDS[field]);
	return { change: { [field]: given }, wrong: wrong ? { [field]: wrong } : {} };
}

function how(form: FormData, today: DayISO): TaskRead {
	const ticked = form.getAll('gathered');
	const gathered = GATHERED.filter((one) => ticked.includes(one));
	const day = textOf(form, 'onDay');
	const onDay = isDay(day) ? day : null;
	const others = textOf(form, 'others');
	const basis = BASES.find((one) => one === form.get('basis')) ?? null;
	const ofOthers = wrongWords(others, MOST_WORDS.others);
	const ofDay = onDay === null ? 'day' : onDay > today ? 'day-ahead' : null;
	return {
		change: { gathered, onDay, others, basis },
		wrong: {
			...(gathered.length === 0 ? { gathered: 'gathered' } : {}),
			...(ofDay ? { onDay: ofDay } : {}),
			...(ofOthers ? { others: ofOthers } : {}),
			...(basis === null ? { basis: 'basis' } : {})
		}
	};
}

function wrongWords(given: string, most: number): TaskProblem | null {
	if (given === '') return null;
	if (given.length > most) return 'too-long';
	return wordsSchema(most).safeParse(given).success ? null : 'not-words';
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? tidy(value) : '';
}

/** A day of the calendar, and not long ago. */
function isDay(text: string): text is DayISO {
	if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
	const at = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

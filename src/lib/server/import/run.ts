import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Service } from '../service.ts';
import type { FileName } from './files/names.ts';

/** What stands for the import where a row says who wrote it. */
export const IMPORTED = 'import';

/** The ids of one file's rows that are waiting to be applied or were refused, with their lines. */
type Lines = Map<FileName, Map<string, number>>;

/** One import under way. */
export interface Run {
	readonly service: Service;
	readonly now: number;
	readonly today: DayISO;
	readonly waiting: Lines;
	readonly refused: Lines;
}

export function newRun(service: Service): Run {
	const now = service.now();
	return { service, now, today: londonDay(now), waiting: new Map(), refused: new Map() };
}

/** Notes a row by its id. */
export function note(lines: Lines, file: FileName, key: string, line: number): void {
	const found = lines.get(file);
	if (found) found.set(key, line);
	else lines.set(file, new Map([[key, line]]));
}

/** Whether a row of another file is new or changed and not applied yet, so that what hangs on it must wait. */
export function isWaiting(run: Run, file: FileName, key: string): boolean {
	return run.waiting.get(file)?.has(key) ?? false;
}

/** Why something isn't known: its own row was refused, or there is none. */
export function whyUnknown(run: Run, what: string, file: FileName, key: string): string {
	const line = run.refused.get(file)?.get(key);
	return line === undefined
		? `there is no such ${what}: it is neither in ${file} nor here already`
		: `its own row was refused (${file}, line ${line})`;
}

import { z } from 'zod';
import { parseClockTime } from '#lib/domain/calendar/clock-time.ts';
import { parseDay } from '#lib/domain/calendar/parse-day.ts';
import { why } from './typed.ts';

/** A day as typed or picked. */
export const day = z
	.string()
	.default('')
	.transform((text, context) => {
		const found = parseDay(text);
		if (found) return found;
		context.addIssue({ code: 'custom', message: why('day') });
		return z.NEVER;
	});

/** A day that may be left out. */
export const dayOrNone = z
	.string()
	.default('')
	.transform((text, context) => {
		if (text === '') return null;
		const found = parseDay(text);
		if (found) return found;
		context.addIssue({ code: 'custom', message: why('day') });
		return z.NEVER;
	});

/** A time of day, Europe/London. */
export const time = z
	.string()
	.default('')
	.transform((text, context) => {
		const found = parseClockTime(text);
		if (found) return found;
		context.addIssue({ code: 'custom', message: why('time') });
		return z.NEVER;
	});

/** A time of day that may be left out. */
export const timeOrNone = z
	.string()
	.default('')
	.transform((text, context) => {
		if (text === '') return null;
		const found = parseClockTime(text);
		if (found) return found;
		context.addIssue({ code: 'custom', message: why('time') });
		return z.NEVER;
	});

/** Words of at most so many characters, which may be none. */
export function text(most: number) {
	return z.string().max(most, why('too_long')).default('');
}

/** Words that must be there. */
export function needed(most: number, key: Parameters<typeof why>[0]) {
	return z
		.string({ error: why(key) })
		.min(1, why(key))
		.max(most, why('too_long'));
}

/** One of a few. */
export function oneOf<const V extends readonly [string, ...string[]]>(
	values: V,
	key: Parameters<typeof why>[0]
) {
	return z.enum(values, { error: why(key) });
}

import type { ErrorKey } from './error-key.ts';

/** A form that came back: whose it is, what is wrong with which field, and all that was typed. */
export interface Refusal {
	/** The beginning of its fields' ids: `talk`, `answer-<id>`. */
	readonly prefix: string;
	readonly wrong: Readonly<Record<string, ErrorKey>>;
	readonly values: Readonly<Record<string, string>>;
}

/** One form on a page of several: what to fill it with, and what is wrong with it. */
export interface FormState {
	readonly prefix: string;
	readonly isRefused: boolean;
	/** What was typed before it came back, or else what is stored. */
	value(name: string, stored?: string | null): string;
	wrong(name: string): ErrorKey | null;
}

/** The state of the form with this prefix, when at most one form of the page came back. */
export function formState(refusal: Refusal | null | undefined, prefix: string): FormState {
	const own = refusal?.prefix === prefix ? refusal : null;
	return {
		prefix,
		isRefused: own !== null,
		value: (name, stored) => own?.values[name] ?? (own ? '' : (stored ?? '')),
		wrong: (name) => own?.wrong[name] ?? null
	};
}

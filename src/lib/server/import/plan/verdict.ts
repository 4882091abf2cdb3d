import type { Fault } from '../refusal.ts';

/** What a row comes to, set against what is here already. */
export type Verdict =
	| { readonly faults: readonly Fault[] }
	/** Another row of this extract has to be applied before this one can be judged. */
	| { readonly mustWait: true }
	| Outcome;

interface Outcome {
	readonly as: 'added' | 'changed' | 'unchanged';
	/** Applies the row; null: there is nothing to write. */
	readonly write: (() => void) | null;
	/** Something in it that was left aside because of what was confirmed in the portal. */
	readonly kept?: Fault;
}

export const UNCHANGED: Outcome = { as: 'unchanged', write: null };

export function refuse(...faults: Fault[]): Verdict {
	return { faults };
}

export function added(write: () => void): Outcome {
	return { as: 'added', write };
}

/** Changed where something differs, else unchanged. */
export function changed(differs: boolean, write: () => void): Outcome {
	return differs ? { as: 'changed', write } : UNCHANGED;
}

/**
 * The fields of `wanted` in which it differs from `stored`, or null where there is none. Undefined in
 * `wanted` means the extract doesn't say.
 */
export function differences<T extends object>(stored: T, wanted: Partial<T>): Partial<T> | null {
	const names = Object.keys(wanted) as (keyof T)[];
	const differing = names.filter(
		(name) => wanted[name] !== undefined && wanted[name] !== stored[name]
	);
	if (differing.length === 0) return null;
	return Object.fromEntries(differing.map((name) => [name, wanted[name]])) as Partial<T>;
}

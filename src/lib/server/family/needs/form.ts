import {
	isTakePart,
	NEED_LONGEST,
	NEED_WORDS,
	type Needs,
	type NeedWords
} from '#lib/domain/meeting/needs.ts';
import { tidy } from '#lib/instruments/engine/typed-words.ts';

/** What a form says of needs; `long` names what is over the longest that is kept. */
export interface NeedsForm {
	readonly needs: Needs;
	readonly long: readonly NeedWords[];
	/** When what the form was filled from had been said (epoch ms); 0: nothing had. */
	readonly base: number;
}

/** Reads a form of needs; anything of another shape counts as left out. */
export function needsIn(form: FormData): NeedsForm {
	const text = (name: string) => {
		const given = form.get(name);
		return typeof given === 'string' ? tidy(given.slice(0, 20_000).toWellFormed()) : '';
	};
	const how = form.get('how');
	const base = text('base');
	const words = Object.fromEntries(NEED_WORDS.map((one) => [one, text(one)]));
	const needs = { ...words, how: isTakePart(how) ? how : null } as Needs;
	return {
		needs,
		long: NEED_WORDS.filter((one) => needs[one].length > NEED_LONGEST),
		base: /^\d{1,15}$/.test(base) ? Number(base) : 0
	};
}

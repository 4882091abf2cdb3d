import type { PictureId } from '#lib/instruments/pictures.ts';

interface Thing {
	readonly words: string;
	readonly picture?: PictureId;
}

/** One thing to decide before something is sent, and the name it is sent under. */
export type Stage = { readonly name: string; readonly question: string } & (
	| {
			/** One of these, asked one at a time. */
			readonly options: readonly (Thing & { readonly id: string })[];
	  }
	/** Yes or no to this. */
	| { readonly thing: Thing }
);

/** Where somebody is among the stages: what is asked now, and where each choice leads. */
export interface StageAt {
	readonly stage: Stage;
	readonly thing: Thing;
	readonly one: string;
	readonly other: string;
}

/** What was decided, by name: an option, or `yes` and `no`. */
export type Decided = readonly (readonly [name: string, id: string])[];

/**
 * Where an address is among the stages; null: all are decided. What was decided stands in it, with
 * the option that is asked as `at`; past the last the first comes again, for one has to be chosen.
 */
export function stageAt(stages: readonly Stage[], search: URLSearchParams): StageAt | null {
	const made = decidedIn(stages, search);
	const stage = stages.find(({ name }) => !made.some(([done]) => done === name));
	if (!stage) return null;
	if ('thing' in stage) {
		const leads = (id: string) => address([...made, [stage.name, id]]);
		return { stage, thing: stage.thing, one: leads('yes'), other: leads('no') };
	}
	const { name, options } = stage;
	const at = Math.max(
		0,
		options.findIndex(({ id }) => id === search.get('at'))
	);
	const option = options[at];
	const next = options[(at + 1) % options.length];
	if (!option || !next) return null;
	return {
		stage,
		thing: option,
		one: address([...made, [name, option.id]]),
		other: address([...made, ['at', next.id]])
	};
}

/** What was decided, in the order of the stages; what a stage does not offer was not. */
export function decidedIn(stages: readonly Stage[], search: URLSearchParams): Decided {
	return stages.flatMap((stage) => {
		const given = search.get(stage.name);
		const offered = 'thing' in stage ? ['yes', 'no'] : stage.options.map(({ id }) => id);
		const found = offered.find((id) => id === given);
		return found === undefined ? [] : [[stage.name, found] as const];
	});
}

function address(pairs: Decided): string {
	return `?${pairs.map(([name, id]) => `${name}=${encodeURIComponent(id)}`).join('&')}`;
}

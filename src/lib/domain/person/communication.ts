/** What may help a child to talk. */
export const helps = [
	'time',
	'short-words',
	'pictures',
	'someone',
	'breaks',
	'quiet',
	'toy',
	'outside'
] as const;
/** What a child talks with. */
export const uses = ['words', 'signs', 'pictures', 'device', 'body', 'interpreter'] as const;
/** How long a child needs for an answer. */
export const paces = ['quick', 'some', 'long'] as const;
/** What is said in a child's own words. */
export const sayings = ['language', 'upsets', 'yes', 'no', 'stop', 'more'] as const;

export type Saying = (typeof sayings)[number];

/** No saying is longer: it is a card, to be read before somebody speaks. */
export const SAYING_AT_MOST = 300;

/** "How I communicate": what an adult should know before they speak with a child. */
export interface Communication {
	readonly helps: readonly (typeof helps)[number][];
	readonly uses: readonly (typeof uses)[number][];
	readonly pace: (typeof paces)[number] | null;
	readonly said: Readonly<Record<Saying, string>>;
}

/** Nothing said yet. */
export const nothingSaid: Communication = {
	helps: [],
	uses: [],
	pace: null,
	said: { language: '', upsets: '', yes: '', no: '', stop: '', more: '' }
};

/** The questions, in the order that they are asked; the youngest see one at a time. */
export const communicationSteps = ['helps', 'uses', 'pace', 'upsets', 'signs', 'more'] as const;
export type CommunicationStep = (typeof communicationSteps)[number];

const sayingsOf: Readonly<Record<CommunicationStep, readonly Saying[]>> = {
	helps: [],
	uses: ['language'],
	pace: [],
	upsets: ['upsets'],
	signs: ['yes', 'no', 'stop'],
	more: ['more']
};

/**
 * What was kept, with the answers of these questions as they were given: what is no answer of ours is
 * left out, and what was not asked stays.
 */
export function answeredAnew(
	kept: Communication,
	asked: readonly CommunicationStep[],
	read: (name: string) => readonly string[]
): Communication {
	const among = <T extends string>(all: readonly T[], name: string) =>
		all.filter((one) => read(name).includes(one));
	const said = asked.flatMap((step) =>
		sayingsOf[step].map((one) => [one, (read(one)[0] ?? '').trim().slice(0, SAYING_AT_MOST)])
	);
	return {
		helps: asked.includes('helps') ? among(helps, 'helps') : kept.helps,
		uses: asked.includes('uses') ? among(uses, 'uses') : kept.uses,
		pace: asked.includes('pace') ? (among(paces, 'pace')[0] ?? null) : kept.pace,
		said: { ...kept.said, ...(Object.fromEntries(said) as Partial<Record<Saying, string>>) }
	};
}

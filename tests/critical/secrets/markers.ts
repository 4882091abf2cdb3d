import type { Audience } from '#lib/instruments/engine/audience.ts';
import type { Whose } from './cast.ts';

/** Every kind of word that somebody writes here, or is called by. */
export const kinds = [
	'forename',
	'surname',
	'called',
	'draft',
	'changed',
	'only',
	'say',
	'everyone',
	'wish',
	'reason',
	'promiser',
	'message',
	'reply',
	'decided',
	'drafted',
	'doer',
	'bywhen',
	'takenback',
	'takenwhy',
	'donewhy',
	'askedback',
	'backreply',
	'visit',
	'howitwas',
	'talkcard',
	'alert',
	'closing',
	'talk',
	'own',
	'opened',
	'review',
	'sentphoto',
	'draftphoto',
	'ownphoto',
	'openedphoto',
	'glass',
	'summed',
	'headed',
	'released',
	'unquoted',
	'latebecause',
	'noted',
	'noteanswer',
	'paperwords',
	'papersummed',
	'papername',
	'guardedterm',
	'guardedwhy',
	'sentbackwhy',
	'saidown',
	'saidaccount',
	'saidothers',
	'saidfile',
	'saidchange',
	'referredwhy',
	'saidafter',
	'saidunsigned',
	'venue',
	'guest',
	'kintold',
	'kinshut',
	'kinsaid',
	'kindraft',
	'kinneed',
	'kinarranged'
] as const;
export type Kind = (typeof kinds)[number];

export const markOfAudience = {
	'only-my-iro': 'only',
	'say-it-for-me': 'say',
	everyone: 'everyone'
} as const satisfies Record<Audience, Kind>;

/**
 * A word that stands nowhere else: letters and digits only, so that neither HTML, JSON, an address
 * nor a header writes it otherwise.
 */
export function marker(whose: Whose, kind: Kind): string {
	return `zq${kind}zq${whose.toLowerCase()}zq`;
}

export type Mark = `${Whose}:${Kind}`;

// Of known kinds only: in a file two markers may touch.
const pattern = new RegExp(`zq(${kinds.join('|')})zq([a-z]+?)zq`, 'gi');

/** The markers in a text, as `whose:kind`, lower case, each once. */
export function marksIn(text: string): Set<string> {
	const found = text.matchAll(pattern);
	return new Set([...found].map(([, kind, whose]) => `${whose}:${kind}`.toLowerCase()));
}

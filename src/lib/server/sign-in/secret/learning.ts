import type { Band } from '#lib/domain/person/band.ts';
import type { SecretPicture } from '#lib/ui/art/secret/index.ts';
import type { Chosen, Learning } from '../steps.ts';
import { chooseSecret, PARTS } from './choose.ts';
import { pickedAfter, spelled, wordsAsTyped } from './spelling.ts';

/** What somebody of a band may come in with, the first offered first (SAFETY.md, "Signing in"). */
export const waysOf = {
	'4-7': ['nothing', 'pictures'],
	'8-11': ['pictures'],
	'12-15': ['words', 'passkey', 'pictures'],
	'16-plus': ['words', 'passkey', 'pictures']
} as const satisfies Record<Band, readonly (Chosen['kind'] | 'passkey' | 'nothing')[]>;

export type Way = (typeof waysOf)[Band][number];

/** Nothing chosen yet. */
export const notBegun: Learning = {
	chosen: null,
	seen: false,
	picked: [],
	missed: 0,
	challenge: null
};

/** A new secret to learn, chosen by the system; what was learned before is left. */
export function toLearn(kind: Chosen['kind']): Learning {
	return { ...notBegun, chosen: chooseSecret(kind) };
}

/** They say that they know it: the practice begins. */
export function toPractise(learning: Learning): Learning {
	return { ...learning, seen: true, picked: [] };
}

/** How a practice goes: there is more to pick, it was right, or it wasn't and the secret is shown once more. */
export interface Practice {
	readonly went: 'more' | 'right' | 'wrong';
	readonly learning: Learning;
}

/** A picture picked in practice. */
export function practisePicture(
	learning: Learning,
	round: number,
	picture: SecretPicture
): Practice {
	const picked = pickedAfter(learning.picked, round, picture);
	if (!learning.seen || learning.chosen?.kind !== 'pictures') return { went: 'more', learning };
	if (picked.length < PARTS) return { went: 'more', learning: { ...learning, picked } };
	return outcome(learning, spelled(picked) === spelled(learning.chosen.parts));
}

/** Words typed in practice. */
export function practiseWords(learning: Learning, typed: string): Practice {
	if (!learning.seen || learning.chosen?.kind !== 'words') return { went: 'more', learning };
	return outcome(learning, wordsAsTyped(typed) === spelled(learning.chosen.parts));
}

function outcome(learning: Learning, right: boolean): Practice {
	if (right) return { went: 'right', learning };
	const again = { ...learning, seen: false, picked: [], missed: learning.missed + 1 };
	return { went: 'wrong', learning: again };
}

/** What a page of learning shows. The secret itself is in it only while it is to be looked at. */
export type LearningView =
	| { readonly at: 'show'; readonly chosen: Chosen; readonly missed: number }
	| { readonly at: 'practise'; readonly kind: Chosen['kind']; readonly picked: number };

/** The page of learning that is due, or null while nothing is chosen. */
export function learningView({ chosen, seen, picked, missed }: Learning): LearningView | null {
	if (!chosen) return null;
	if (!seen) return { at: 'show', chosen, missed };
	return { at: 'practise', kind: chosen.kind, picked: picked.length };
}

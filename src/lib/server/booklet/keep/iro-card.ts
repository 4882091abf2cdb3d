import type { Translate } from '#lib/i18n/index.ts';
import type { Block } from './chapter.ts';
import type { KeptBooklet } from './gather.ts';

/** The card of a child's IRO of today: who it is, what they say of themself, and how to reach them. */
export function iroBlocks({ iro, band }: KeptBooklet, t: Translate): readonly Block[] {
	if (!iro) return [];
	const name = iro.called;
	const ways = [
		[t(`child:photocard.ring.${band}`), iro.ring],
		[t(`child:photocard.text.${band}`), iro.textTo],
		[t(`child:photocard.email.${band}`), iro.email],
		[t(`child:photocard.letter.${band}`), iro.letterTo]
	].flatMap(([how, to]) => (to ? [`${how}: ${to}`] : []));
	return [
		{ kind: 'question', words: name },
		...(iro.words ? [{ kind: 'said', words: iro.words } as const] : []),
		...(ways.length > 0 ? [{ kind: 'list', items: ways } as const] : [])
	];
}

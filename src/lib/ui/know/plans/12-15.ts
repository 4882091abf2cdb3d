import type { LeafletPlan } from '../plan.ts';

const leaflet = (
	topic: LeafletPlan['topic'],
	picture: string,
	explains: LeafletPlan['explains']
): LeafletPlan => ({ topic, picture: `12-15/${picture}`, ...(explains && { explains }) });

/** A zine: one cut-out a page, the words do the rest. */
export const twelveToFifteen: readonly LeafletPlan[] = [
	leaflet('rights', 'hand', ['plan', 'order', 'solicitor']),
	leaflet('review', 'table', ['review', 'plan', 'iro']),
	leaflet('conference', 'shield', ['conference', 'protection', 'core-group']),
	leaflet('who', 'heads', ['chair', 'iro']),
	leaflet('iro', 'eye', ['iro', 'independent', 'cafcass']),
	leaflet('advocate', 'microphone', ['advocate']),
	leaflet('complain', 'wrong', ['advocate', 'ombudsman']),
	leaflet('moving-on', 'key', ['pathway', 'adviser']),
	leaflet('council', 'megaphone', undefined),
	leaflet('words', 'scraps', 'all')
];

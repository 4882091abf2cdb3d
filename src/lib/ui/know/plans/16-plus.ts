import type { LeafletPlan, Source } from '../plan.ts';

const leaflet = (
	topic: LeafletPlan['topic'],
	picture: string,
	explains: LeafletPlan['explains'],
	...sources: readonly Source[]
): LeafletPlan => ({
	topic,
	picture: `16-plus/${picture}`,
	...(explains && { explains }),
	sources
});

/** What is coming and what is owed first. */
export const sixteenPlus: readonly LeafletPlan[] = [
	leaflet(
		'moving-on',
		'plan',
		['pathway', 'adviser', 'staying-put', 'local-offer', 'eligible'],
		'act',
		'leaving'
	),
	leaflet('rights', 'rights', ['order', 'voluntary', 'solicitor'], 'act', 'child-rights', 'data'),
	leaflet('review', 'dates', ['review', 'iro'], 'planning', 'handbook'),
	leaflet('iro', 'magnifier', ['iro', 'cafcass'], 'act', 'planning', 'handbook'),
	leaflet('conference', 'shield', ['conference', 'chair'], 'together'),
	leaflet('who', 'people', ['chair', 'iro'], 'planning', 'together'),
	leaflet('advocate', 'message', ['advocate'], 'act', 'advocacy'),
	leaflet('complain', 'sent', ['ombudsman', 'solicitor'], 'act', 'complaints'),
	leaflet('council', 'group', undefined, 'parenting'),
	leaflet('words', 'book', 'all')
];

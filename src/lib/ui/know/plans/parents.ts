import type { LeafletPlan, Source } from '../plan.ts';

const leaflet = (
	topic: LeafletPlan['topic'],
	picture: string,
	explains: LeafletPlan['explains'],
	...sources: readonly Source[]
): LeafletPlan => ({
	topic,
	picture: `family/${picture}`,
	...(explains && { explains }),
	sources
});

/** A mother at midnight looks for the conference first. */
export const parents: readonly LeafletPlan[] = [
	leaflet(
		'conference',
		'talk',
		['conference', 'strategy', 'section-47', 'harm', 'protection', 'core-group'],
		'act',
		'together'
	),
	leaflet('who', 'people', ['chair', 'iro'], 'together', 'planning'),
	leaflet(
		'rights',
		'scales',
		['responsibility', 'order', 'voluntary', 'contact'],
		'act',
		'data',
		'child-rights'
	),
	leaflet('complain', 'sent', ['ombudsman'], 'act', 'complaints', 'together'),
	leaflet('advocate', 'beside', ['advocate'], 'act', 'advocacy', 'together'),
	leaflet('review', 'calendar', ['review', 'iro'], 'planning'),
	leaflet('iro', 'magnifier', ['iro', 'cafcass'], 'act', 'planning', 'handbook'),
	leaflet('moving-on', 'path', ['pathway'], 'act', 'leaving'),
	leaflet('council', 'group', undefined, 'parenting'),
	leaflet('words', 'reading', 'all')
];

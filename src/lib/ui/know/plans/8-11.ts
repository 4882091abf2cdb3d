import type { LeafletPlan } from '../plan.ts';

const pictures = '8-11/pictures/';
const leaflet = (
	topic: LeafletPlan['topic'],
	stop: string,
	parts: readonly string[],
	explains: LeafletPlan['explains']
): LeafletPlan => ({
	topic,
	picture: `8-11/${stop}`,
	parts: parts.map((part) => pictures + part),
	...(explains && { explains })
});

/** Stops on the map; every part has its own drawing. */
export const eightToEleven: readonly LeafletPlan[] = [
	leaflet(
		'iro',
		'stop-lighthouse',
		['people/iro', 'page/private', 'answer/not-sure'],
		['iro', 'independent']
	),
	leaflet(
		'review',
		'stop-tent',
		['part/in-the-room', 'time/long', 'part/send-a-drawing', 'answer/yes'],
		['review', 'plan', 'iro']
	),
	leaflet(
		'conference',
		'stop-island',
		['worry/seeing-someone', 'page/good-house', 'page/safe', 'part/someone-speaks'],
		['conference', 'protection']
	),
	leaflet(
		'who',
		'stop-school',
		['people/carer', 'people/social-worker', 'part/lead'],
		['chair', 'carer', 'social-worker']
	),
	leaflet('rights', 'stop-flag', ['school/playground', 'home/house', 'page/question'], ['plan']),
	leaflet(
		'advocate',
		'stop-bridge',
		['people/advocate', 'page/private', 'answer/yes'],
		['advocate', 'conference']
	),
	leaflet(
		'complain',
		'stop-cave',
		['answer/no', 'part/someone-speaks', 'time/short'],
		['complain', 'council']
	),
	leaflet('council', 'stop-tree-house', ['people/friend', 'part/lead', 'place/park'], ['council']),
	leaflet('words', 'stop-windmill', [], 'all')
];

import type { LeafletPlan } from '../plan.ts';

const leaflet = (topic: LeafletPlan['topic'], ...parts: readonly string[]): LeafletPlan => ({
	topic,
	picture: `pictures/${parts[0]}`,
	opens: '4-7/guide-waving',
	parts: parts.map((part) => `pictures/${part}`)
});

/** For the youngest: a picture and a few words at a time. */
export const fourToSeven: readonly LeafletPlan[] = [
	leaflet('iro', 'people/iro', 'page/question', 'page/private', 'part/in-the-room', 'answer/yes'),
	leaflet(
		'review',
		'part/in-the-room',
		'home/house',
		'school/school',
		'page/wishes',
		'part/send-a-drawing',
		'part/for-a-bit'
	),
	leaflet(
		'conference',
		'page/worry-house',
		'page/question',
		'part/lead',
		'page/safe',
		'part/send-a-drawing',
		'home/hug'
	),
	leaflet(
		'who',
		'part/lead',
		'people/social-worker',
		'people/mum',
		'people/carer',
		'people/teacher',
		'answer/not-sure'
	),
	leaflet(
		'words',
		'home/house',
		'people/carer',
		'people/social-worker',
		'page/good-house',
		'people/advocate',
		'place/office'
	),
	leaflet(
		'rights',
		'page/safe',
		'answer/yes',
		'part/someone-speaks',
		'page/question',
		'school/playground',
		'people/mum'
	),
	leaflet(
		'advocate',
		'people/advocate',
		'part/send-a-drawing',
		'part/someone-speaks',
		'page/private',
		'page/safe',
		'answer/yes'
	),
	leaflet(
		'complain',
		'answer/no',
		'people/carer',
		'people/advocate',
		'page/question',
		'part/someone-speaks',
		'feeling/happy'
	),
	leaflet('council', 'people/friend', 'school/playground', 'people/advocate', 'answer/yes')
];

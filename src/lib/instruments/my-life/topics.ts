/** The pages of every booklet, in the order shown. Any may be made first, and none has to be. */
export const topics = [
	'me',
	'my-day',
	'people',
	'places',
	'home',
	'school',
	'health',
	'feelings',
	'proud',
	'family-time',
	'culture',
	'dreams',
	'who-helps',
	'rights',
	'iro',
	'questions'
] as const;

export type Topic = (typeof topics)[number];

/** The page after this one; after the last, and after what is no page, the first. */
export function topicAfter(topic: string): Topic {
	return topics[topics.findIndex((one) => one === topic) + 1] ?? topics[0];
}

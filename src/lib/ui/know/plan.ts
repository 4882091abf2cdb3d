/** What leaflets are about. A topic is the last part of a leaflet's address. */
export const TOPICS = [
	'iro',
	'review',
	'conference',
	'who',
	'words',
	'rights',
	'advocate',
	'complain',
	'moving-on',
	'council'
] as const;

export type Topic = (typeof TOPICS)[number];

/** Laws and guidance that leaflets for adults name; their texts are `know:sources.names`. */
export type Source =
	| 'act'
	| 'planning'
	| 'handbook'
	| 'together'
	| 'complaints'
	| 'advocacy'
	| 'leaving'
	| 'child-rights'
	| 'data'
	| 'parenting';

/** How a leaflet is built. Its words are in `i18n/en/know`, so that they can be translated. */
export interface LeafletPlan {
	readonly topic: Topic;
	/** By folder and name, as for `art()`. */
	readonly picture: string;
	/** What opens the leaflet itself, where that is not its picture in the list. */
	readonly opens?: string;
	/** A picture for each part, where the drawings carry the page. */
	readonly parts?: readonly string[];
	/** Which words of the reader's glossary are explained at the foot; 'all' on the page of words. */
	readonly explains?: readonly string[] | 'all';
	/** Where the facts come from, for adults. */
	readonly sources?: readonly Source[];
}

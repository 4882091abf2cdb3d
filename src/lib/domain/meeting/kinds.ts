/** The kinds of meeting, each with its own clock and its own place in the figures. */
export const MEETING_KINDS = [
	'looked-after-review',
	'midway-review',
	'initial-conference',
	'review-conference',
	'short-break-review',
	'after-18-review'
] as const;

export type MeetingKind = (typeof MEETING_KINDS)[number];

/** The two groups the participation figures are counted in, named as in the JSON of the figures. */
export type FigureGroup = 'looked_after_reviews' | 'conferences';

interface KindFacts {
	/** The group its participation is counted in; null: counted in none. */
	readonly figures: FigureGroup | null;
	/** Whether it goes into the SSDA903 reviews file. */
	readonly inSsda903: boolean;
	/** A conference is about a household: several children, released per child. */
	readonly isConference: boolean;
	/** A midway review is the IRO's own contact: no papers, no participation code. */
	readonly hasCode: boolean;
}

/**
 * Short-break reviews and those asked for after 18 stand outside SSDA903 (Thurrock 3.4,
 * Hampshire 5.5); a midway review is no statutory review (Medway 2.8).
 */
const FACTS = {
	'looked-after-review': {
		figures: 'looked_after_reviews',
		inSsda903: true,
		isConference: false,
		hasCode: true
	},
	'midway-review': { figures: null, inSsda903: false, isConference: false, hasCode: false },
	'initial-conference': {
		figures: 'conferences',
		inSsda903: false,
		isConference: true,
		hasCode: true
	},
	'review-conference': {
		figures: 'conferences',
		inSsda903: false,
		isConference: true,
		hasCode: true
	},
	'short-break-review': { figures: null, inSsda903: false, isConference: false, hasCode: true },
	'after-18-review': { figures: null, inSsda903: false, isConference: false, hasCode: true }
} as const satisfies Record<MeetingKind, KindFacts>;

/** The kinds that are child protection conferences. */
export type ConferenceKind = {
	[K in MeetingKind]: (typeof FACTS)[K]['isConference'] extends true ? K : never;
}[MeetingKind];

/** Whether a kind is a child protection conference, initial or review. */
export function isConference(kind: MeetingKind): kind is ConferenceKind {
	return FACTS[kind].isConference;
}

/** Whether held meetings of a kind are rows of the SSDA903 reviews file. */
export function isInSsda903(kind: MeetingKind): boolean {
	return FACTS[kind].inSsda903;
}

/** Whether the IRO or chair confirms a participation code for each child after a meeting of a kind. */
export function hasParticipationCode(kind: MeetingKind): boolean {
	return FACTS[kind].hasCode;
}

/** The group of the participation figures a kind is counted in, or null for none. */
export function figureGroupOf(kind: MeetingKind): FigureGroup | null {
	return FACTS[kind].figures;
}

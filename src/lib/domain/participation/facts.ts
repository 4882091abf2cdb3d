/** How a child who came put their views: the fullest way, where there were several. */
export type Voice =
	| 'spoke'
	| 'advocate-spoke'
	| 'without-words'
	| 'nothing'
	/** Nobody has noted it yet. */
	| 'not-noted';

/** How views reached the meeting from outside it. */
export type ViewsMedium = 'portal' | 'paper' | 'drawing' | 'recording' | 'text-message' | 'other';

/** What the portal holds about one child and one meeting. */
export interface ParticipationFacts {
	readonly underFour: boolean;
	/** Null: nobody has noted yet whether the child came. */
	readonly attended: boolean | null;
	/** Says nothing unless the child came. */
	readonly voice: Voice;
	/** How the child's views were sent, or null when none were. */
	readonly viewsSent: ViewsMedium | null;
	/** Whether an advocate was told the child's views to put them to the meeting. */
	readonly advocateBriefed: boolean;
}

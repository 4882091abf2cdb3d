/** How a figure is made up, as keys for the words beside it. */
interface Definition {
	readonly unit: 'percent' | 'count';
	readonly numerator: string;
	/** Null for a plain count. */
	readonly denominator: string | null;
	/** What is left out of both, and why; each is shown as a number beside the figure. */
	readonly excludes: readonly string[];
	/** The report or standard the figure comes from. */
	readonly source: string;
}

/**
 * Every figure of the portal. Only held meetings are counted, in the period of the day they were held;
 * questionnaires in the month they were received.
 */
export const DEFINITIONS = {
	participation: {
		unit: 'percent',
		numerator: 'codes-of-participation',
		denominator: 'held-with-code-four-or-over',
		excludes: ['under-four', 'no-confirmed-code'],
		source: 'SSDA903'
	},
	'in-the-room': {
		unit: 'percent',
		numerator: 'codes-pn1-to-pn3',
		denominator: 'held-with-code-four-or-over',
		excludes: ['under-four', 'no-confirmed-code'],
		source: 'SSDA903'
	},
	'views-only': {
		unit: 'percent',
		numerator: 'codes-pn5-and-pn6',
		denominator: 'held-with-code-four-or-over',
		excludes: ['under-four', 'no-confirmed-code'],
		source: 'SSDA903'
	},
	'participation-per-child': {
		unit: 'percent',
		numerator: 'children-who-took-part-once-or-more',
		denominator: 'children-with-code-four-or-over',
		excludes: ['under-four', 'no-confirmed-code'],
		source: 'SSDA903'
	},
	'two-meetings-without-views': {
		unit: 'count',
		numerator: 'children-two-meetings-without-views',
		denominator: null,
		excludes: ['under-four'],
		source: 'SI 2010/959'
	},
	'spoken-with-before': {
		unit: 'percent',
		numerator: 'talks-with-iro-held-before-review',
		denominator: 'reviews-held',
		excludes: ['talk-refused', 'talk-not-possible'],
		source: 'Hampshire 5.14'
	},
	'views-before': {
		unit: 'percent',
		numerator: 'views-received-before-meeting',
		denominator: 'views-asked-for',
		excludes: [],
		source: 'Thurrock 7'
	},
	'reports-in-time': {
		unit: 'percent',
		numerator: 'reports-released-in-time',
		denominator: 'reports-due',
		excludes: [],
		source: 'Lancashire 9.4'
	},
	'reports-opened-before': {
		unit: 'percent',
		numerator: 'reports-opened-before-start',
		denominator: 'reports-due',
		excludes: [],
		source: 'Lancashire 7.2'
	},
	'tellings-that-disagree': {
		unit: 'percent',
		numerator: 'tellings-that-disagree',
		denominator: 'reports-told-of-twice-or-more',
		excludes: ['told-of-once'],
		source: 'Lancashire 7.2, 7.4'
	},
	'questionnaires-by-conference': {
		unit: 'percent',
		numerator: 'questionnaires-received',
		denominator: 'conferences-held',
		excludes: [],
		source: 'Lancashire 7.3'
	},
	'questionnaires-by-person': {
		unit: 'percent',
		numerator: 'questionnaires-received',
		denominator: 'people-asked',
		excludes: [],
		source: 'Lancashire 7.3'
	},
	'parents-who-attended': {
		unit: 'percent',
		numerator: 'conferences-with-parent-or-carer',
		denominator: 'conferences-held',
		excludes: ['attendance-not-noted'],
		source: 'Lancashire 7.2'
	},
	'parents-who-took-part': {
		unit: 'percent',
		numerator: 'conferences-where-parent-took-part',
		denominator: 'conferences-with-parent-or-carer',
		excludes: ['attendance-not-noted'],
		source: 'Lancashire 7.2'
	},
	'decision-sheets-in-time': {
		unit: 'percent',
		numerator: 'decision-sheets-within-24-hours',
		denominator: 'decision-sheets-due',
		excludes: ['not-due-yet'],
		source: 'Lancashire 7.7.2'
	},
	'decisions-in-time': {
		unit: 'percent',
		numerator: 'decisions-within-5-working-days',
		denominator: 'reviews-held',
		excludes: ['not-due-yet'],
		source: 'Hampshire 5.7'
	},
	'records-in-time': {
		unit: 'percent',
		numerator: 'records-within-20-working-days',
		denominator: 'records-due',
		excludes: ['not-due-yet'],
		source: 'Hampshire 5.7'
	},
	'advocates-offered': {
		unit: 'percent',
		numerator: 'advocates-offered',
		denominator: 'meetings-held',
		excludes: ['offer-not-noted'],
		source: 'Lancashire 7.2'
	},
	'advocates-accepted': {
		unit: 'percent',
		numerator: 'advocates-accepted',
		denominator: 'advocates-offered',
		excludes: ['answer-not-noted'],
		source: 'Lancashire 7.2'
	},
	'advocates-present': {
		unit: 'percent',
		numerator: 'advocates-present',
		denominator: 'meetings-held',
		excludes: ['attendance-not-noted'],
		source: 'Lancashire 7.2'
	},
	'led-by-the-child': {
		unit: 'percent',
		numerator: 'reviews-led-or-co-led',
		denominator: 'reviews-held',
		excludes: ['under-four'],
		source: 'Thurrock 7.3'
	}
} as const satisfies Record<string, Definition>;

export type FigureId = keyof typeof DEFINITIONS;

/** How a figure is made up. */
export function definitionOf(id: FigureId): Definition {
	return DEFINITIONS[id];
}

/** What a clock counts in. Hours are real hours between two moments; the others are calendar days. */
type Unit = 'hours' | 'working-days' | 'weeks' | 'months';

interface Clock {
	/** What the time runs from; where `amount` is negative, what it runs back from. */
	readonly from: string;
	readonly amount: number;
	readonly unit: Unit;
	/** Whether a council may set another amount. */
	readonly isSetting: boolean;
	/** The regulation or the council's report the number comes from. */
	readonly source: string;
}

/** Every due date there is, with its number: the screens, the guards and the figures read this table. */
export const CLOCKS = {
	allocation: {
		from: 'becoming-looked-after',
		amount: 5,
		unit: 'working-days',
		isSetting: false,
		source: 'Hampshire 5.7'
	},
	'first-review': {
		from: 'becoming-looked-after',
		amount: 20,
		unit: 'working-days',
		isSetting: false,
		source: 'SI 2010/959 reg 33'
	},
	'second-review': {
		from: 'first-review',
		amount: 3,
		unit: 'months',
		isSetting: false,
		source: 'SI 2010/959 reg 33'
	},
	'later-review': {
		from: 'last-review',
		amount: 6,
		unit: 'months',
		isSetting: false,
		source: 'SI 2010/959 reg 33'
	},
	'review-report': {
		from: 'start-of-review',
		amount: -3,
		unit: 'working-days',
		isSetting: true,
		source: "the council's setting"
	},
	decisions: {
		from: 'review',
		amount: 5,
		unit: 'working-days',
		isSetting: false,
		source: 'Hampshire 5.7'
	},
	record: {
		from: 'review',
		amount: 20,
		unit: 'working-days',
		isSetting: false,
		source: 'Hampshire 5.7'
	},
	'first-midway': {
		from: 'first-review',
		amount: 6,
		unit: 'weeks',
		isSetting: true,
		source: 'Medway 2.8'
	},
	'later-midway': {
		from: 'last-midway',
		amount: 3,
		unit: 'months',
		isSetting: true,
		source: 'Medway 2.8'
	},
	'initial-conference': {
		from: 'strategy-discussion',
		amount: 15,
		unit: 'working-days',
		isSetting: false,
		source: 'Working Together to Safeguard Children'
	},
	'initial-conference-report': {
		from: 'start-of-conference',
		amount: -24,
		unit: 'hours',
		isSetting: false,
		source: 'Lancashire 9.4'
	},
	'first-review-conference': {
		from: 'initial-conference',
		amount: 3,
		unit: 'months',
		isSetting: false,
		source: 'Working Together to Safeguard Children'
	},
	'later-review-conference': {
		from: 'last-review-conference',
		amount: 6,
		unit: 'months',
		isSetting: false,
		source: 'Working Together to Safeguard Children'
	},
	'later-review-conference-target': {
		from: 'last-review-conference',
		amount: 5,
		unit: 'months',
		isSetting: true,
		source: 'Lancashire 6.3.1'
	},
	'review-conference-report': {
		from: 'start-of-conference',
		amount: -48,
		unit: 'hours',
		isSetting: false,
		source: 'Lancashire 9.4'
	},
	'decision-sheet': {
		from: 'end-of-conference',
		amount: 24,
		unit: 'hours',
		isSetting: false,
		source: 'Lancashire 7.7.2'
	}
} as const satisfies Record<string, Clock>;

export type ClockId = keyof typeof CLOCKS;

/** The clocks that count in real hours and end at a moment. */
export type HourClockId = {
	[K in ClockId]: (typeof CLOCKS)[K]['unit'] extends 'hours' ? K : never;
}[ClockId];

/** The clocks that count in days, weeks or months and end with a day. */
export type DayClockId = Exclude<ClockId, HourClockId>;

/** The clocks a council may set. */
export type SettingClockId = {
	[K in ClockId]: (typeof CLOCKS)[K]['isSetting'] extends true ? K : never;
}[ClockId];

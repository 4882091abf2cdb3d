import { lines, oneOf, words } from '#lib/instruments/before-meeting/fields.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';

/** A parent, or another adult of the family, before the review of a child in care (FIELD.md). */
export const parentBeforeReview = {
	id: 'parent-before-review',
	version: 1,
	band: '16-plus',
	purpose: 'looked-after-review',
	pages: [
		{ id: 'good', fields: [words('goes-well')] },
		{ id: 'worries', fields: [words('worries')] },
		{ id: 'time', fields: [oneOf('seeing', ['right', 'more', 'less', 'none']), words('time')] },
		{ id: 'help', fields: [words('would-help')] },
		{ id: 'disagree', fields: [words('disagree')] },
		{ id: 'ask', fields: [lines('who-to-ask'), words('questions')] }
	]
} as const satisfies Instrument;

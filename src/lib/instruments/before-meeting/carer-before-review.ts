import { lines, words } from '#lib/instruments/before-meeting/fields.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';

/** Whoever looks after the child, before a meeting about them (FIELD.md). */
export const carerBeforeReview = {
	id: 'carer-before-review',
	version: 1,
	band: '16-plus',
	purpose: 'looked-after-review',
	pages: [
		{ id: 'good', fields: [words('goes-well')] },
		{ id: 'worries', fields: [words('worries')] },
		{ id: 'last-time', fields: [words('not-done')] },
		{ id: 'help', fields: [words('would-help'), words('help-for-you')] },
		{ id: 'disagree', fields: [words('disagree')] },
		{ id: 'ask', fields: [lines('who-to-ask'), words('questions')] }
	]
} as const satisfies Instrument;

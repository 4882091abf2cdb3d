import { lines, oneOf, words } from '#lib/instruments/before-meeting/fields.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';

/** A parent, or another adult of the family, before a child protection conference (FIELD.md). */
export const parentBeforeConference = {
	id: 'parent-before-conference',
	version: 1,
	band: '16-plus',
	purpose: 'conference',
	pages: [
		{ id: 'good', fields: [words('goes-well')] },
		{ id: 'worries', fields: [words('worries')] },
		{ id: 'help', fields: [words('would-help')] },
		{
			id: 'disagree',
			fields: [oneOf('report', ['right', 'partly', 'wrong', 'not-seen']), words('disagree')]
		},
		{ id: 'ask', fields: [lines('who-to-ask'), words('questions')] }
	]
} as const satisfies Instrument;

import { describe, expect, it } from 'vitest';
import type { PnCode } from '#lib/domain/participation/codes.ts';
import type { ParticipationFacts } from '#lib/domain/participation/facts.ts';
import { proposeCode } from '#lib/domain/participation/proposal.ts';
import type { ProposalReason } from '#lib/domain/participation/proposal-table.ts';

const absent: ParticipationFacts = {
	underFour: false,
	attended: false,
	voice: 'not-noted',
	viewsSent: null,
	advocateBriefed: false
};
const came: ParticipationFacts = { ...absent, attended: true };

describe('proposeCode', () => {
	it.each<[string, ParticipationFacts, PnCode | null, ProposalReason]>([
		['spoke', { ...came, voice: 'spoke' }, 'PN1', 'came-and-spoke'],
		[
			'sent views, then spoke',
			{ ...came, voice: 'spoke', viewsSent: 'portal', advocateBriefed: true },
			'PN1',
			'came-and-spoke'
		],
		[
			'advocate spoke',
			{ ...came, voice: 'advocate-spoke', advocateBriefed: true },
			'PN2',
			'came-and-advocate-spoke'
		],
		[
			'advocate spoke, views sent too',
			{ ...came, voice: 'advocate-spoke', viewsSent: 'paper' },
			'PN2',
			'came-and-advocate-spoke'
		],
		[
			'showed it without words',
			{ ...came, voice: 'without-words' },
			'PN3',
			'came-and-conveyed-without-words'
		],
		['came, nothing', { ...came, voice: 'nothing' }, 'PN4', 'came-and-conveyed-nothing'],
		[
			'came, silent, drawing sent before',
			{ ...came, voice: 'nothing', viewsSent: 'drawing' },
			'PN3',
			'came-silent-views-sent-before'
		],
		[
			'came, silent, advocate briefed',
			{ ...came, voice: 'nothing', advocateBriefed: true },
			null,
			'came-and-advocate-was-briefed'
		],
		['came, nothing noted', came, null, 'came-voice-not-noted'],
		[
			'came, nothing noted, views sent',
			{ ...came, viewsSent: 'portal' },
			null,
			'came-voice-not-noted'
		],
		[
			'absent, advocate briefed',
			{ ...absent, advocateBriefed: true },
			'PN5',
			'absent-advocate-briefed'
		],
		[
			'absent, advocate briefed and views sent',
			{ ...absent, advocateBriefed: true, viewsSent: 'portal' },
			'PN5',
			'absent-advocate-briefed'
		],
		['absent, portal', { ...absent, viewsSent: 'portal' }, 'PN6', 'absent-views-sent'],
		['absent, paper', { ...absent, viewsSent: 'paper' }, 'PN6', 'absent-views-sent'],
		['absent, drawing', { ...absent, viewsSent: 'drawing' }, 'PN6', 'absent-views-sent'],
		['absent, nothing', absent, 'PN7', 'absent-no-views'],
		['absent, a voice noted by mistake', { ...absent, voice: 'spoke' }, 'PN7', 'absent-no-views'],
		['not noted', { ...absent, attended: null }, null, 'attendance-not-noted'],
		[
			'not noted, views sent',
			{ ...absent, attended: null, viewsSent: 'portal' },
			null,
			'attendance-not-noted'
		],
		['under four and spoke', { ...came, underFour: true, voice: 'spoke' }, 'PN0', 'under-four']
	])('%s', (_, facts, code, reason) => {
		expect(proposeCode(facts)).toMatchObject({ code, reason });
	});
});

import { describe, expect, it } from 'vitest';
import { isPnCode, type PnCode } from '#lib/domain/participation/codes.ts';
import type { ParticipationFacts, ViewsMedium, Voice } from '#lib/domain/participation/facts.ts';
import { proposeCode } from '#lib/domain/participation/proposal.ts';
import type { ProposalReason } from '#lib/domain/participation/proposal-table.ts';

const VOICES: Voice[] = ['spoke', 'advocate-spoke', 'without-words', 'nothing', 'not-noted'];
const MEDIA: (ViewsMedium | null)[] = [null, 'portal', 'paper', 'drawing', 'recording'];
const BOTH = [false, true];

/** Every combination of facts there is. */
const ALL: ParticipationFacts[] = BOTH.flatMap((underFour) =>
	[true, false, null].flatMap((attended) =>
		VOICES.flatMap((voice) =>
			MEDIA.flatMap((viewsSent) =>
				BOTH.map((advocateBriefed) => ({
					underFour,
					attended,
					voice,
					viewsSent,
					advocateBriefed
				}))
			)
		)
	)
);

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

	it('is PN0 under four and never else, whatever the facts', () => {
		for (const facts of ALL) {
			const { code, candidates } = proposeCode(facts);
			expect(code === 'PN0').toBe(facts.underFour);
			expect(candidates.includes('PN0')).toBe(facts.underFour);
		}
	});

	it('puts only children who came in the room, and only absent ones outside it', () => {
		const inTheRoom = ['PN1', 'PN2', 'PN3', 'PN4'];
		for (const facts of ALL.filter((one) => !one.underFour && one.attended !== null)) {
			for (const candidate of proposeCode(facts).candidates) {
				expect(inTheRoom.includes(candidate)).toBe(facts.attended);
			}
		}
	});

	it('always leaves something to confirm, the proposed code among it', () => {
		for (const facts of ALL) {
			const { code, candidates } = proposeCode(facts);
			expect(candidates.length).toBeGreaterThan(0);
			expect(candidates.every(isPnCode)).toBe(true);
			expect(candidates).toContain(code ?? candidates[0]);
			if (code === null) expect(candidates.length).toBeGreaterThan(1);
		}
	});

	it('says how the views were sent where that is the reason, and nowhere else', () => {
		for (const facts of ALL) {
			const { reason, medium } = proposeCode(facts);
			const because = reason === 'absent-views-sent' || reason === 'came-silent-views-sent-before';
			expect(medium).toBe(because ? facts.viewsSent : null);
		}
	});
});

import type { PnCode } from '#lib/domain/participation/codes.ts';
import type { Voice } from '#lib/domain/participation/facts.ts';

/** What a row of the table asks for; what it leaves out may be anything. */
export interface Match {
	readonly underFour?: true;
	readonly attended?: boolean;
	readonly voice?: Voice;
	readonly viewsSent?: true;
	readonly advocateBriefed?: true;
}

export interface ProposalRow {
	readonly when: Match;
	readonly code: PnCode | null;
	/** Why, as a key for the words. */
	readonly reason: string;
	/** Where the facts leave it open: the codes it can be. */
	readonly open?: readonly PnCode[];
}

/**
 * The codes by the national definitions; the first row that fits decides. Where the facts don't
 * decide, none is proposed: a guess that stands in the box already would be confirmed unread.
 */
export const PROPOSALS = [
	{ when: { underFour: true }, code: 'PN0', reason: 'under-four' },
	{ when: { attended: true, voice: 'spoke' }, code: 'PN1', reason: 'came-and-spoke' },
	{
		when: { attended: true, voice: 'advocate-spoke' },
		code: 'PN2',
		reason: 'came-and-advocate-spoke'
	},
	{
		when: { attended: true, voice: 'without-words' },
		code: 'PN3',
		reason: 'came-and-conveyed-without-words'
	},
	{
		// PN2 needs the advocate to have spoken, PN4 that nobody was asked to: neither is known.
		when: { attended: true, voice: 'nothing', advocateBriefed: true },
		code: null,
		reason: 'came-and-advocate-was-briefed',
		open: ['PN2', 'PN4']
	},
	{
		// Views given before and read out are conveyed, though not in spoken words.
		when: { attended: true, voice: 'nothing', viewsSent: true },
		code: 'PN3',
		reason: 'came-silent-views-sent-before',
		open: ['PN3', 'PN4']
	},
	{ when: { attended: true, voice: 'nothing' }, code: 'PN4', reason: 'came-and-conveyed-nothing' },
	{
		when: { attended: true, voice: 'not-noted' },
		code: null,
		reason: 'came-voice-not-noted',
		open: ['PN1', 'PN2', 'PN3', 'PN4']
	},
	{
		when: { attended: false, advocateBriefed: true },
		code: 'PN5',
		reason: 'absent-advocate-briefed'
	},
	{ when: { attended: false, viewsSent: true }, code: 'PN6', reason: 'absent-views-sent' },
	{ when: { attended: false }, code: 'PN7', reason: 'absent-no-views' }
] as const satisfies readonly ProposalRow[];

/** What is left when no row fits: nobody has noted yet whether the child came. */
export const NOT_NOTED = {
	when: {},
	code: null,
	reason: 'attendance-not-noted',
	open: ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7']
} as const satisfies ProposalRow;

export type ProposalReason = (typeof PROPOSALS)[number]['reason'] | (typeof NOT_NOTED)['reason'];

import { describe, expect, it } from 'vitest';
import { isPnCode } from '#lib/domain/participation/codes.ts';
import type { ParticipationFacts, ViewsMedium, Voice } from '#lib/domain/participation/facts.ts';
import { proposeCode } from '#lib/domain/participation/proposal.ts';

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

describe('proposeCode, for every combination of facts', () => {
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

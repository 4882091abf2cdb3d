import type { ParticipationFacts, ViewsMedium, Voice } from '#lib/domain/participation/facts.ts';
import { isUnderFour } from '#lib/domain/person/age.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { factsOf, type PartFacts } from '#lib/server/meetings/facts.ts';
import type { Part } from '#lib/server/meetings/part.ts';

/** What the child's row of attendance may say, and the voice it stands for. */
export const childCame = {
	absent: 'not-noted',
	spoke: 'spoke',
	'advocate-spoke': 'advocate-spoke',
	'without-words': 'without-words',
	nothing: 'nothing'
} as const satisfies Record<string, Voice>;

export type ChildCame = keyof typeof childCame;

export function isChildCame(text: string): text is ChildCame {
	return Object.hasOwn(childCame, text);
}

/** What the portal holds about a part, as the proposal of a code wants it. */
export function participationFacts(db: Tx, part: Part): ParticipationFacts {
	return participationFactsFrom(part, factsOf(db, [part.part.id])(part.part.id));
}

/** The same from facts already at hand. Views sent through an advocate brief that
 * advocate, and so does what the advocate was told to bring. */
export function participationFactsFrom(
	{ meeting, child }: Pick<Part, 'meeting' | 'child'>,
	{ views, work, advocate }: PartFacts
): ParticipationFacts {
	const came = work.childCame !== null && isChildCame(work.childCame) ? work.childCame : null;
	return {
		underFour: meeting.onDay !== null && isUnderFour(child.dob, meeting.onDay),
		attended: came === null ? null : came !== 'absent',
		voice: came === null ? 'not-noted' : childCame[came],
		viewsSent: views.sentAt === null ? null : mediumOf(views.medium),
		advocateBriefed:
			advocate.briefedAt !== null || (views.sentAt !== null && views.helpedBy === 'advocate')
	};
}

function mediumOf(medium: string | null): ViewsMedium {
	return medium === 'paper' ? 'paper' : 'portal';
}

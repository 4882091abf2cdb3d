import { familyHome } from '#lib/server/family/home-page.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { invitedId, tells } from './families.ts';
import { anAdult, related } from './people.ts';
import { aReview } from './reviewing.ts';
import { testService, type TestService } from './service.ts';

/** What is told of a meeting: words to look for. */
export const toldWords = { venue: 'The blue door', way: 'Bus 9', others: ['A neighbour'] };

/** A conference with its chair and the manager of its team, and the child's mother, not invited yet. */
export function aMother(contact: 'open' | 'restricted' | 'none' = 'open') {
	const service = testService();
	const teamId = teamNamed(service.db, 'Reviewing');
	const review = aReview(service, { kind: 'review-conference', as: 'chair', teamId });
	const mother = anAdult(service, ['parent'], { name: 'Rowena', email: 'r@example.org' });
	related(service, mother, review.child, 'mother', { contact });
	const manager = anAdult(service, ['manager'], { teamId });
	return { service, ...review, mother, manager, teamId };
}

/** A mother invited to a conference, or a carer to a review, who can write. */
export function aWriter(as: 'mother' | 'foster carer' = 'mother') {
	const service = testService();
	const conference = { kind: 'review-conference', as: 'chair' } as const;
	const review = aReview(service, as === 'mother' ? conference : {});
	const her = anAdult(service, [as === 'mother' ? 'parent' : 'carer'], { name: 'Rowena' });
	related(service, her, review.child, as);
	tells(service, review.iro, review.ids, her);
	return { service, ...review, her, own: invitedId(service, her, review.ids)! };
}

/** All that somebody's first page has of children and meetings, as text. */
export function homeSeen(service: TestService, adult: Parameters<typeof familyHome>[1]): string {
	return JSON.stringify(familyHome(service, adult)!.children);
}

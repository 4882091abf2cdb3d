import type { BookletAudience } from '#lib/domain/booklet/audience.ts';
import type { Tie, Ties } from './ties.ts';

const reviewers = ['iro', 'iro-cover'] as const satisfies readonly Tie[];

/**
 * Whose eyes each choice of the child opens a page to. Break-glass stands in for the reviewer and
 * opens nothing else: a page for nobody stays closed to everybody (SAFETY R2).
 */
const eyes: Record<BookletAudience, readonly Tie[]> = {
	iro: [...reviewers, 'break-glass'],
	'social-worker': ['social-worker'],
	advocate: ['advocate'],
	review: [
		...reviewers,
		'chair',
		'chair-cover',
		'social-worker',
		'advocate',
		'carer',
		'partner-professional',
		'break-glass'
	]
};

/** Whether somebody with these ties today may see a page that is open to these. */
export function opensTo(audiences: readonly BookletAudience[], ties: Ties): boolean {
	return audiences.some((audience) => eyes[audience].some((tie) => ties.has(tie)));
}

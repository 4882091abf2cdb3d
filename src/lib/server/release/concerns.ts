import { protectedTermsIn, type ProtectedKind } from '#lib/domain/report/protected-terms/scan.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import {
	currentRelationships,
	restrictionsInForce,
	type Restriction
} from '#lib/domain/report/restriction.ts';
import { textsOf } from '#lib/domain/report/version-texts.ts';
import type { paperRelease } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { openedRelease } from './opened.ts';
import type { Step } from './steps.ts';

/** What speaks against something that is already out: since then, or because nobody knew. */
export interface Concerns {
	/** Restrictions in force today that were not weighed for it. */
	readonly restrictions: readonly Restriction[];
	readonly isTieOver: boolean;
	/** Protected terms in what was kept of it, by kind; the PDF is not looked at again. */
	readonly terms: readonly ProtectedKind[];
}

/**
 * Looks again at what stands with a recipient, so that whoever adds a secret learns that it is out.
 * Null: nothing speaks against it.
 */
export function concernsOut(
	service: Pick<Service, 'vault'>,
	facts: Omit<ReleaseFacts, 'document' | 'decisions'>,
	steps: readonly Step[],
	release: typeof paperRelease.$inferSelect
): Concerns | null {
	const weighed = steps
		.filter(({ what, fingerprint }) => what === 'overridden' && fingerprint === release.fingerprint)
		.flatMap(({ restrictions }) => restrictions);
	const isSelf = facts.recipient.id === facts.childId;
	const found: Concerns = {
		restrictions: restrictionsInForce(facts).filter((one) => !weighed.includes(one)),
		isTieOver: !isSelf && currentRelationships(facts).length === 0,
		terms: termsIn(openedRelease(service, release), facts)
	};
	const isAny = found.restrictions.length > 0 || found.isTieOver || found.terms.length > 0;
	return isAny ? found : null;
}

/** Which kinds of protected terms are in what was kept of a release. */
export function termsIn(
	{ content }: ReleasedPaper,
	{ terms, allowedTerms }: Pick<ReleaseFacts, 'terms' | 'allowedTerms'>
): ProtectedKind[] {
	const texts = textsOf(content.version).map((one) => ({ ...one, part: 'body' as const }));
	const summary = content.summary
		? [{ id: 'summary', part: 'summary' as const, text: content.summary.text }]
		: [];
	const found = protectedTermsIn([...texts, ...summary], terms, allowedTerms);
	return [...new Set(found.map(({ kind }) => kind))];
}

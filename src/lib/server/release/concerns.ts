import { protectedTermsIn, type ProtectedKind } from '#lib/domain/report/protected-terms/scan.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import {
	currentRelationships,
	restrictionsInForce,
	type Restriction
} from '#lib/domain/report/restriction.ts';
import { textsOf } from '#lib/domain/report/version-texts.ts';
import type { ScannedText } from '#lib/domain/report/protected-terms/scanned-text.ts';
import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { paperPdf, type paperRelease } from '../db/schema/index.ts';
import { openedRead } from '../papers/attachment.ts';
import type { Service } from '../service.ts';
import { openedRelease } from './opened.ts';
import type { Step } from './steps.ts';

/** What speaks against something that is already out: since then, or because nobody knew. */
export interface Concerns {
	/** Restrictions in force today that were not weighed for it. */
	readonly restrictions: readonly Restriction[];
	readonly isTieOver: boolean;
	/** Protected terms in what was kept of it, by kind: its words, why it was late, and what was read in its PDF. */
	readonly terms: readonly ProtectedKind[];
}

/**
 * Looks again at what stands with a recipient, so that whoever adds a secret learns that it is out.
 * Null: nothing speaks against it.
 */
export function concernsOut(
	service: Pick<Service, 'vault'>,
	db: Tx,
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
		terms: termsIn(openedRelease(service, release), textsBeside(service, db, release), facts)
	};
	const isAny = found.restrictions.length > 0 || found.isTieOver || found.terms.length > 0;
	return isAny ? found : null;
}

/** What they have beside the paper's own words: why it was late, and what was read in their PDF. */
function textsBeside(
	service: Pick<Service, 'vault'>,
	db: Tx,
	{ id, lateReason, pdfId }: typeof paperRelease.$inferSelect
): readonly ScannedText[] {
	const late = service.vault.openMaybe(`paper_release.late_reason:${id}`, lateReason);
	const pdf = pdfId && db.select().from(paperPdf).where(eq(paperPdf.id, pdfId)).get();
	return [
		...(late === null ? [] : [{ id: 'late-reason', part: 'body', text: late } as const]),
		...(pdf ? openedRead(service, pdf).texts : [])
	];
}

/** Which kinds of protected terms are in what was kept of a release. */
function termsIn(
	{ content }: ReleasedPaper,
	beside: readonly ScannedText[],
	{ terms, allowedTerms }: Pick<ReleaseFacts, 'terms' | 'allowedTerms'>
): ProtectedKind[] {
	const texts = textsOf(content.version).map((one) => ({ ...one, part: 'body' as const }));
	const summary = content.summary
		? [{ id: 'summary', part: 'summary' as const, text: content.summary.text }]
		: [];
	const found = protectedTermsIn([...texts, ...summary, ...beside], terms, allowedTerms);
	return [...new Set(found.map(({ kind }) => kind))];
}

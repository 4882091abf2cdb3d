import { and, eq } from 'drizzle-orm';
import { paper, paperSection } from '#lib/server/db/schema/index.ts';
import { addRecipient } from '#lib/server/papers/recipients.ts';
import type { Service } from '#lib/server/service.ts';
import { adultCalled } from '#tests/critical/secrets/cast.ts';
import { plantPdf } from '#tests/critical/secrets/plant-papers.ts';

/** The made-up papers whose pages are shown. */
export interface PapersShown {
	/** The joint report of a core group, one of its sections, and its recipients. */
	readonly joint: string;
	readonly section: string;
	readonly mother: string;
	/** Somebody on its list whose PDF has a page to look at. */
	readonly withPdf: string;
	/** A report of one author for a review. */
	readonly review: string;
	/** What is written for a young person. */
	readonly young: string;
	readonly youngSection: string;
}

export function papersShown(service: Service): PapersShown {
	const { db } = service;
	const worker = adultCalled(service, 'DEMO-SOCIAL-WORKER', ['social-worker']);
	const begun = db.select().from(paper).where(eq(paper.begunBy, worker.id)).all();
	const sectionOf = (id: string) =>
		db.select().from(paperSection).where(eq(paperSection.paperId, id)).all();
	const has = (one: typeof paper.$inferSelect) => sectionOf(one.id).length > 0;
	const joint = begun.find((one) => one.isJoint)!.id;
	const review = begun.find((one) => !one.isJoint && one.writtenFor === 'adults' && has(one))!.id;
	const young = db
		.select()
		.from(paper)
		.where(and(eq(paper.begunBy, worker.id), eq(paper.writtenFor, 'young-person')))
		.all()
		.find(has)!.id;
	const mother = adultCalled(service, 'DEMO-PARENT').id;
	const withPdf = adultCalled(service, 'DEMO-PARTNER').id;
	const support = adultCalled(service, 'DEMO-BUSINESS-SUPPORT', ['business-support']);
	const ids = { paper: joint, recipient: withPdf };
	addRecipient(service, support, ids, { language: 'en', needsEasyRead: false });
	plantPdf(service, { ...ids, by: support.id, name: 'school-nurse.pdf' });
	return {
		joint,
		section: sectionOf(joint)[0]!.id,
		mother,
		withPdf,
		review,
		young,
		youngSection: sectionOf(young)[0]!.id
	};
}

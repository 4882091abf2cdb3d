import { eq } from 'drizzle-orm';
import { paperPdf, paperRecipient, paperSection } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { sealedSection } from '#lib/server/papers/section-content.ts';
import { type Conference } from '#tests/support/releasing.ts';
import { type TestService } from '#tests/support/service.ts';
import { type ReleaseIds } from '#lib/server/release/subject.ts';

/** A conference with a report made ready for the mother. */
export interface Scene {
	readonly service: TestService;
	readonly at: Conference;
	readonly ids: ReleaseIds;
}

/** What a fault does to rows, after everything was prepared and before the approver acts. */
export type Fault = (scene: Scene) => void;

/** The text of a section changes under the hands of whoever approves. */
export const textOf = (service: TestService, id: string, text: string) =>
	service.db
		.update(paperSection)
		.set({
			content: sealedSection(service, id, { heading: 'Home', text: [{ kind: 'paragraph', text }] })
		})
		.where(eq(paperSection.id, id))
		.run();

/** The first section of the report. */
export const firstSection = ({ service, ids }: Scene) =>
	service.db.select().from(paperSection).where(eq(paperSection.paperId, ids.paper)).all()[0]!.id;

/** Another summary, or none. */
export const summaryOf = ({ service, ids }: Scene, summary: object | null) =>
	service.db
		.update(paperRecipient)
		.set({
			summary:
				summary &&
				service.vault.seal(
					`paper_recipient.summary:${ids.paper}/${ids.recipient}`,
					JSON.stringify(summary)
				)
		})
		.where(eq(paperRecipient.paperId, ids.paper))
		.run();

/** A PDF whose bytes are gone. */
export const pdfWith = ({ service, at, ids }: Scene, change: object, name = 'report.pdf') => {
	const id = newId();
	const read = {
		name,
		pages: [{ hasTextLayer: true, hasPicture: false }],
		texts: [
			{ id: 'name', part: 'file-name', text: name },
			{ id: 'meta', part: 'metadata', text: '' },
			{ id: 'page-1', part: 'pdf-text', text: 'The plan.' }
		],
		...change
	};
	service.db
		.insert(paperPdf)
		.values({
			id,
			paperId: ids.paper,
			recipientId: ids.recipient,
			digest: 'd',
			size: 1,
			read: service.vault.seal(`paper_pdf.read:${id}`, JSON.stringify(read)),
			addedBy: at.support.id,
			addedAt: service.now()
		})
		.run();
};

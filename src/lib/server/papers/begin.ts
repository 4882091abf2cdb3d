import { eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { CaseDocument, DocumentKind } from '#lib/domain/report/document.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { paper } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { kindsWrittenBy } from './kinds.ts';
import { countAsWriter } from './paper-for.ts';

export interface NewPaper {
	/** Made with the form: sent twice, one paper is begun. */
	readonly id: string;
	readonly kind: DocumentKind;
	readonly writtenFor: CaseDocument['writtenFor'];
	/** The core group writes it together. */
	readonly isJoint: boolean;
}

/**
 * Begins a paper about one child for one meeting, with nothing in it. Sent twice it is begun once.
 * @throws 404 unless the actor writes this kind of paper about this child.
 */
export function beginPaper(service: Service, actor: Actor, ids: PartIds, given: NewPaper): void {
	service.db.transaction(
		(tx) => {
			const { part, child, meeting } = partFor(service, actor, 'paper.write', ids, tx);
			const by = asAdult(actor);
			const at = service.now();
			const ties = tiesTo(tx, by, child.id, londonDay(at), at);
			if (!kindsWrittenBy(ties, meeting.kind).includes(given.kind) || !isId(given.id)) notThere();
			const row = tx.select().from(paper).where(eq(paper.id, given.id)).get();
			if (row) {
				if (row.meetingChildId !== part.id || row.begunBy !== by.id) notThere();
				return;
			}
			const { id, kind, writtenFor } = given;
			// Of the core group's papers only the report is written on the frame.
			const isJoint = given.isJoint && kind === 'report';
			const about = { meetingChildId: part.id, childId: child.id };
			tx.insert(paper)
				.values({ id, ...about, kind, writtenFor, isJoint, begunBy: by.id, begunAt: at })
				.run();
			countAsWriter(tx, id, by.id, at);
			record(tx, actor, at, {
				action: 'paper.write',
				subject: id,
				childId: child.id,
				detail: { begun: kind, writtenFor, isJoint }
			});
		},
		{ behavior: 'immediate' }
	);
}

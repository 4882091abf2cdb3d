import { and, asc, eq, ne } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { allocation, paperPdf, paperRecipient, relationship } from '#lib/server/db/schema/index.ts';
import { calledName } from '#lib/server/people/child.ts';
import { expectReport, expectReportNoMore } from '#lib/server/release/expected.ts';
import { isOut, stepsOf, writeStep } from '#lib/server/release/steps.ts';
import type { Service } from '#lib/server/service.ts';
import { namesOf } from './names.ts';
import { paperFor, type PaperFor } from './paper-for.ts';

/** Somebody who could have a paper: the young person themself, or an adult who is tied to them today. */
export interface CouldHave {
	readonly id: string;
	readonly name: string;
	/** What they are to the child, as the service names it; `child`: themself. */
	readonly as: string;
	/** Contact between them, where it is not open. */
	readonly contact: string | null;
}

/** Those who are sent papers because of their work; chairs and supporters see them anyway. */
const byWork: readonly string[] = ['social-worker', 'partner-professional', 'advocate'];

/**
 * Everybody who could have this paper today. A young person has a version of their own, and no adult
 * has that. Call `paperFor(…, 'paper.prepare', …)` first: it tells who there is.
 */
export function couldHave(service: Service, db: Tx, { paper, part }: PaperFor): CouldHave[] {
	const { child } = part;
	if (paper.writtenFor === 'young-person') {
		return [{ id: child.id, name: calledName(service.vault, child), as: 'child', contact: null }];
	}
	const today = londonDay(service.now());
	const nameOf = namesOf(service, db);
	const related = db
		.select({ id: relationship.adultId, as: relationship.kind, contact: relationship.contact })
		.from(relationship)
		.where(
			and(eq(relationship.childId, child.id), inForce(relationship.from, relationship.to, today))
		)
		.all();
	const allocated = db
		.select({ id: allocation.adultId, as: allocation.as })
		.from(allocation)
		.where(and(eq(allocation.childId, child.id), inForce(allocation.from, allocation.to, today)))
		.orderBy(asc(allocation.from))
		.all()
		.filter(({ as }) => byWork.includes(as));
	const all = new Map<string, CouldHave>();
	for (const { id, as } of allocated)
		all.set(id, { id, as: as.replaceAll('-', ' '), name: nameOf(id), contact: null });

	for (const { id, as, contact } of related) {
		all.set(id, { id, as, name: nameOf(id), contact: contact === 'open' ? null : contact });
	}
	return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
}

interface Ids {
	readonly paper: string;
	readonly recipient: string;
}

/** How somebody reads. */
export interface Reads {
	/** As a tag: `pl`. */
	readonly language: string;
	readonly needsEasyRead: boolean;
}

/**
 * Puts somebody on the list of those who are to have a paper, or changes how they read. It gives them
 * nothing yet: that is the release.
 * @throws 404 unless the actor prepares this paper and they could have it.
 */
export function addRecipient(service: Service, actor: Actor, ids: Ids, reads: Reads): void {
	service.db.transaction(
		(tx) => {
			const found = paperFor(service, actor, 'paper.prepare', ids.paper, tx);
			const { by, part } = found;
			const before = recipientRow(tx, ids);
			// Nobody decides what they are to have themself.
			if (ids.recipient === by.id) notThere();
			if (!before && !couldHave(service, tx, found).some(({ id }) => id === ids.recipient))
				notThere();
			const at = service.now();
			if (before) {
				const isSame =
					before.language === reads.language && before.needsEasyRead === reads.needsEasyRead;
				if (isSame) return;
				tx.update(paperRecipient).set(reads).where(isRow(ids)).run();
			} else {
				const key = { paperId: ids.paper, recipientId: ids.recipient };
				tx.insert(paperRecipient)
					.values({ ...key, ...reads, addedBy: by.id, addedAt: at })
					.run();
				expectReport(tx, ids);
			}
			record(tx, actor, at, {
				action: 'paper.prepare',
				subject: ids.paper,
				childId: part.child.id,
				detail: { recipient: ids.recipient, listed: true }
			});
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Takes somebody off the list, with the PDF that was made for them. Not there already: done.
 * @returns `out` while a release to them stands, which is revoked first, else null.
 * @throws 404 unless the actor prepares this paper.
 */
export function dropRecipient(service: Service, actor: Actor, ids: Ids): 'out' | null {
	return service.db.transaction(
		(tx) => {
			const { by, part } = paperFor(service, actor, 'paper.prepare', ids.paper, tx);
			if (ids.recipient === by.id) notThere();
			if (!recipientRow(tx, ids)) return null;
			if (isOut(tx, ids)) return 'out';
			const at = service.now();
			tx.update(paperPdf)
				.set({ removedAt: at })
				.where(and(eq(paperPdf.paperId, ids.paper), eq(paperPdf.recipientId, ids.recipient)))
				.run();
			tx.delete(paperRecipient).where(isRow(ids)).run();
			expectReportNoMore(tx, ids);
			lapse(service, tx, ids, { by: by.id, at });
			record(tx, actor, at, {
				action: 'paper.prepare',
				subject: ids.paper,
				childId: part.child.id,
				detail: { recipient: ids.recipient, listed: false }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/**
 * What was prepared for somebody is over when they are taken off the list: put on it again, with all as
 * it was, it has to be prepared anew.
 */
function lapse(
	service: Service,
	tx: Tx,
	ids: Ids,
	{ by, at }: { readonly by: string; readonly at: number }
): void {
	const last = stepsOf(service, tx, ids).findLast(({ what }) => what !== 'overridden');
	if (last?.what !== 'prepared') return;
	writeStep(service, tx, ids, {
		what: 'returned',
		fingerprint: last.fingerprint,
		why: null,
		by,
		at
	});
}

const isRow = ({ paper, recipient }: Ids) =>
	and(eq(paperRecipient.paperId, paper), eq(paperRecipient.recipientId, recipient));

/** The row of somebody who is to have a paper. Call `paperFor(…, 'paper.prepare', …)` first. */
export function recipientRow(db: Tx, ids: Ids) {
	return db.select().from(paperRecipient).where(isRow(ids)).get();
}

/** Those who are to have a paper, but for the one who asks: what they get is not theirs to see here. */
export function recipientRows(db: Tx, paperId: string, askedBy: string) {
	return db
		.select()
		.from(paperRecipient)
		.where(and(eq(paperRecipient.paperId, paperId), ne(paperRecipient.recipientId, askedBy)))
		.orderBy(asc(paperRecipient.addedAt), asc(paperRecipient.recipientId))
		.all();
}

import { eq } from 'drizzle-orm';
import { restrictionsInForce } from '#lib/domain/report/restriction.ts';
import { notRestricted } from '#lib/domain/report/checks/not-restricted.ts';
import type { ReleaseMark } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import type { Tx } from '../db/client.ts';
import { adult } from '../db/schema/index.ts';
import type { NoticeKind } from '../notices/kinds.ts';
import { writeNotice } from '../notices/write.ts';
import type { Service } from '../service.ts';
import { ofTeamsOf } from './managers.ts';

/** Tells somebody of the staff; the board says what of. */
export function tellOne(
	service: Service,
	tx: Tx,
	adultId: string,
	kind: Extract<NoticeKind, `paper-${string}`>
): void {
	writeNotice(service, tx, { adultId, kind, path: '/staff/papers/board' });
}

/**
 * Something waits: for a manager where a restriction has to be weighed, else for the chair; where the
 * chair had a hand in it, for the managers. Never for whom it is about to go to.
 */
export function tellWaiting(service: Service, tx: Tx, facts: ReleaseFacts): void {
	const acted = [
		...facts.document.authorIds,
		facts.preparedBy.id,
		facts.recipient.id,
		facts.override?.by.id
	];
	const free = (all: readonly string[]) => all.filter((id) => !acted.includes(id));
	const managers = free(ofTeamsOf(tx, 'manager', facts.childId, facts.today));
	const chairs = free(facts.meeting.chairIds);
	const isStopped =
		restrictionsInForce(facts).length > 0 && notRestricted(facts).outcome === 'failed';
	const who = isStopped || chairs.length === 0 ? managers : chairs;
	for (const adultId of new Set(who)) tellOne(service, tx, adultId, 'paper-waiting');
}

/** A release went out: its recipient is told that there is something to read, the chair that it is late. */
export function tellReleased(
	service: Service,
	tx: Tx,
	facts: ReleaseFacts,
	marks: readonly ReleaseMark[]
): void {
	const reader = facts.recipient.id;
	// A young person has no notices: they find it when they sign in.
	if (tx.select({ id: adult.id }).from(adult).where(eq(adult.id, reader)).get()) {
		writeNotice(service, tx, { adultId: reader, kind: 'paper-released', path: '/sign-in' });
	}
	if (!marks.includes('late')) return;
	for (const adultId of facts.meeting.chairIds) tellOne(service, tx, adultId, 'paper-late');
}

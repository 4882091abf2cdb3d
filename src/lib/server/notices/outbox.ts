import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { notice, noticeOutcome } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { post, type Post } from './post.ts';
import { failureOf, MOST_TRIES, waitBefore } from './outcome.ts';

type Notice = typeof notice.$inferSelect;

/** At most so many in one go; the rest follow in the next minute. */
const BATCH = 50;

/**
 * Sends what is due in the outbox, oldest first, one at a time. The try is written down before the
 * sending, so a crash in the midst costs one wait and no notice is lost.
 */
export async function sendDue(service: Service, sendOne: Post = post(service)): Promise<void> {
	for (const due of dueNow(service)) await tryOne(service, due, sendOne);
}

function dueNow({ db, now }: Service): Notice[] {
	return db
		.select({ notice })
		.from(notice)
		.leftJoin(noticeOutcome, eq(noticeOutcome.noticeId, notice.id))
		.where(and(isNull(noticeOutcome.noticeId), lte(notice.nextTryAt, now())))
		.orderBy(asc(notice.nextTryAt))
		.limit(BATCH)
		.all()
		.map((row) => row.notice);
}

async function tryOne(service: Service, due: Notice, sendOne: Post): Promise<void> {
	const { db, vault } = service;
	const tries = due.tries + 1;
	const nextTryAt = service.now() + waitBefore(tries);
	db.update(notice).set({ tries, nextTryAt }).where(eq(notice.id, due.id)).run();
	try {
		await sendOne({ ...due, to: vault.open(`notice.to:${due.id}`, due.to) });
		settle(service, due.id, 'sent', null);
	} catch (error) {
		const failure = failureOf(error);
		const why = error instanceof Error ? withoutAddresses(error.message) : 'no reason given';
		if (failure === 'unknown') settle(service, due.id, 'unknown', why);
		else if (failure === 'refused' || tries >= MOST_TRIES) settle(service, due.id, 'failed', why);
	}
}

/** Mail servers say whom they refused: the address is sealed everywhere else, so it is not kept here. */
function withoutAddresses(text: string): string {
	return text
		.slice(0, 1000)
		.replaceAll(/[^\s<>()"',;:]+@[^\s<>()"',;:]+/g, '…')
		.slice(0, 200);
}

function settle({ db, now }: Service, noticeId: string, outcome: string, why: string | null): void {
	db.insert(noticeOutcome)
		.values({ noticeId, outcome, why, at: now() })
		.onConflictDoNothing()
		.run();
}

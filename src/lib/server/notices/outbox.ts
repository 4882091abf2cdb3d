import { and, asc, desc, eq, isNull, lte, sql } from 'drizzle-orm';
import { notice, noticeOutcome } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import type { NoticeRow } from './claim.ts';
import { tryOne } from './try-one.ts';
import { wayOf, type Way } from './way.ts';

/** At most so many in one go; the rest follow with the next. */
const BATCH = 50;

/**
 * Works through what is due in the outbox, alerts first, then oldest first, one at a time. Where one
 * finds nobody to take it, the others wait for the next run: an alert that comes up meanwhile must
 * not stand in line behind a dead server.
 */
export async function sendDue(service: Service, way: Way | null = wayOf(service)): Promise<void> {
	for (const due of dueNow(service)) {
		if ((await tryOne(service, due, way)) === 'stop') return;
	}
}

function dueNow({ db, now }: Service): NoticeRow[] {
	return db
		.select({ notice })
		.from(notice)
		.leftJoin(noticeOutcome, eq(noticeOutcome.noticeId, notice.id))
		.where(and(isNull(noticeOutcome.noticeId), lte(notice.nextTryAt, now())))
		.orderBy(desc(sql`${notice.kind} = 'alert'`), asc(notice.nextTryAt))
		.limit(BATCH)
		.all()
		.map((row) => row.notice);
}

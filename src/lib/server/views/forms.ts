import { and, desc, eq, sql } from 'drizzle-orm';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';
import { given } from '#lib/server/db/given.ts';
import { views, viewsPage, viewsSent, viewsTakenBack } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import type { Service } from '#lib/server/service.ts';
import { isPurpose } from './purposes.ts';

/** A form a child has begun, with its latest sending; nothing of it is opened. */
export interface BegunForm {
	readonly id: string;
	readonly part: string;
	readonly purpose: Purpose;
	readonly instrumentId: string;
	readonly startedAt: number;
	readonly sentAt: number | null;
	readonly takenBackAt: number | null;
	/** When a page of the draft was last saved. */
	readonly savedAt: number | null;
}

/** Every form of a child, the latest begun first. */
export function formsOf(service: Pick<Service, 'db'>, childId: string): readonly BegunForm[] {
	return ofChild(service)
		.all({ childId })
		.flatMap(({ purpose, ...row }) => (isPurpose(purpose) ? [{ ...row, purpose }] : []));
}

const ofChild = statement((db) =>
	db
		.select({
			id: views.id,
			part: views.meetingChildId,
			purpose: views.purpose,
			instrumentId: views.instrumentId,
			startedAt: views.startedAt,
			sentAt: viewsSent.sentAt,
			takenBackAt: viewsTakenBack.at,
			savedAt: sql<
				number | null
			>`(select max(${viewsPage.savedAt}) from ${viewsPage} where ${viewsPage.viewsId} = ${views.id})`
		})
		.from(views)
		.leftJoin(
			viewsSent,
			and(
				eq(viewsSent.viewsId, views.id),
				sql`${viewsSent.revision} = (select max(s.revision) from views_sent s where s.views_id = ${views.id})`
			)
		)
		.leftJoin(viewsTakenBack, eq(viewsTakenBack.sentId, viewsSent.id))
		.where(eq(views.childId, given('childId')))
		.orderBy(desc(views.startedAt))
		.prepare()
);

import { desc, eq } from 'drizzle-orm';
import { given } from '#lib/server/db/given.ts';
import { viewsSent, viewsTakenBack } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import type { Service } from '#lib/server/service.ts';

/** A sending of a form, still sealed. */
export interface Sent {
	readonly id: string;
	readonly revision: number;
	readonly helpedBy: string;
	/** `portal` or `paper`. */
	readonly medium: string;
	readonly sentAt: number;
	/** Null: it stands. */
	readonly takenBackAt: number | null;
}

/** The latest sending of a form; undefined before the first. */
export function latestSent(at: Pick<Service, 'db'>, viewsId: string): Sent | undefined {
	return latest(at).get({ viewsId });
}

const latest = statement((db) =>
	db
		.select({
			id: viewsSent.id,
			revision: viewsSent.revision,
			helpedBy: viewsSent.helpedBy,
			medium: viewsSent.medium,
			sentAt: viewsSent.sentAt,
			takenBackAt: viewsTakenBack.at
		})
		.from(viewsSent)
		.leftJoin(viewsTakenBack, eq(viewsTakenBack.sentId, viewsSent.id))
		.where(eq(viewsSent.viewsId, given('viewsId')))
		// No limit: as a parameter it would have SQLite plan anew each time; only the first row is fetched.
		.orderBy(desc(viewsSent.revision))
		.prepare()
);

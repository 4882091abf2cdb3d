import { asc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { views, viewsSent, viewsTakenBack } from '#lib/server/db/schema/index.ts';

/** A sending that stands, still sealed. */
export interface Standing {
	readonly id: string;
	readonly purpose: string;
	readonly content: Buffer;
	readonly helpedBy: string;
	readonly helperId: string | null;
	readonly medium: string;
	readonly revision: number;
	readonly sentAt: number;
}

/**
 * What a child has sent for one part and not taken back: of each purpose the latest, views before
 * the plan for the meeting. Call `partFor` first: this asks nobody.
 */
export function standingSendings(db: Tx, partId: string): Standing[] {
	const rows = db
		.select({
			id: viewsSent.id,
			purpose: views.purpose,
			content: viewsSent.content,
			helpedBy: viewsSent.helpedBy,
			helperId: viewsSent.helperId,
			medium: viewsSent.medium,
			revision: viewsSent.revision,
			sentAt: viewsSent.sentAt,
			back: viewsTakenBack.at
		})
		.from(views)
		.innerJoin(viewsSent, eq(viewsSent.viewsId, views.id))
		.leftJoin(viewsTakenBack, eq(viewsTakenBack.sentId, viewsSent.id))
		.where(eq(views.meetingChildId, partId))
		.orderBy(asc(viewsSent.revision))
		.all();
	const latest = new Map(rows.map((row) => [row.purpose, row]));
	return [...latest.values()]
		.filter(({ back }) => back === null)
		.map(({ back: _, ...row }) => row)
		.sort((a, b) => Number(isPlan(a)) - Number(isPlan(b)));
}

function isPlan({ purpose }: Pick<Standing, 'purpose'>): boolean {
	return purpose === 'plan-my-review';
}

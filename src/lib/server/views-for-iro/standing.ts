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
 * the plan for the meeting. What was sent beside somebody takes the place only of what was sent with
 * the same help: no helper puts away what the child said without them. Call `partFor` first: this
 * asks nobody.
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
	const standing = rows.filter(({ back }) => back === null).map(({ back: _, ...row }) => row);
	return [...Map.groupBy(standing.reverse(), ({ purpose }) => purpose).values()]
		.flatMap(notReplaced)
		.sort((a, b) => Number(isPlan(a)) - Number(isPlan(b)));
}

/** Of the sendings of one purpose, latest first: those that no later one takes the place of. */
function notReplaced(sendings: readonly Standing[]): Standing[] {
	const alone = sendings.findIndex(({ helpedBy }) => helpedBy === 'alone');
	const since = alone === -1 ? sendings : sendings.slice(0, alone + 1);
	return since.filter(
		(one, at) => since.findIndex((other) => helpOf(other) === helpOf(one)) === at
	);
}

function helpOf({ medium, helpedBy, helperId }: Standing): string {
	return medium === 'paper' ? 'paper' : `${helpedBy} ${helperId}`;
}

function isPlan({ purpose }: Pick<Standing, 'purpose'>): boolean {
	return purpose === 'plan-my-review';
}

import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { familyViews, familyViewsRead } from '#lib/server/db/schema/index.ts';
import { latestSent } from './form.ts';

/** How far somebody's views are; a draft is nobody's business but its writer's. */
export type ViewsStanding =
	| { readonly state: 'none' | 'taken-back' }
	| { readonly state: 'sent' | 'read'; readonly sentAt: number };

/** Where the views of one invitation stand. */
export function viewsStanding(db: Tx, invitedId: string): ViewsStanding {
	const begun = db
		.select({ id: familyViews.id })
		.from(familyViews)
		.where(eq(familyViews.invitedId, invitedId))
		.all();
	const found = begun.map(({ id }) => latestSent(db, id)).filter((one) => one !== null);
	const sent = found.toSorted((one, two) => two.sentAt - one.sentAt)[0];
	if (!sent) return { state: 'none' };
	if (sent.takenBackAt !== null) return { state: 'taken-back' };
	const read = db
		.select({ by: familyViewsRead.by })
		.from(familyViewsRead)
		.where(eq(familyViewsRead.sentId, sent.id))
		.get();
	return { state: read ? 'read' : 'sent', sentAt: sent.sentAt };
}

import { eq } from 'drizzle-orm';
import type { Needs } from '#lib/domain/meeting/needs.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { familyNeed } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** What somebody asked for, and what was arranged. For the server only. */
export interface KeptNeeds {
	readonly needs: Needs;
	readonly saidAt: number;
	readonly arranged: null | {
		readonly words: string;
		readonly by: string;
		readonly at: number;
	};
}

/** What was asked for with an invitation; null: nothing yet. */
export function needsOf(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	invitedId: string
): KeptNeeds | null {
	const row = db.select().from(familyNeed).where(eq(familyNeed.invitedId, invitedId)).get();
	if (!row) return null;
	const words = vault.openMaybe(`family_need.arranged:${invitedId}`, row.arranged);
	const { arrangedBy: by, arrangedAt: at } = row;
	return {
		needs: JSON.parse(vault.open(`family_need.needs:${invitedId}`, row.needs)) as Needs,
		saidAt: row.saidAt,
		arranged: words === null || by === null || at === null ? null : { words, by, at }
	};
}

/** Where it stands: asked for and waiting, changed since it was arranged, or arranged. */
export function standingOf({
	saidAt,
	arranged
}: Pick<KeptNeeds, 'saidAt' | 'arranged'>): 'waits' | 'changed' | 'arranged' {
	if (arranged === null) return 'waits';
	return arranged.at < saidAt ? 'changed' : 'arranged';
}

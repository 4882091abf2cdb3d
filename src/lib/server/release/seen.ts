import { eq } from 'drizzle-orm';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Tx } from '../db/client.ts';
import { paperSeen } from '../db/schema/index.ts';

/** What a recipient did with a release, first time each; null: not yet. */
export interface Seen {
	readonly openedAt: Instant | null;
	readonly readToEndAt: Instant | null;
}

/** What became of a release with its recipient. */
export function seenOf(db: Tx, releaseId: string): Seen {
	const rows = db.select().from(paperSeen).where(eq(paperSeen.releaseId, releaseId)).all();
	const first = (...kinds: readonly (typeof rows)[number]['what'][]) => {
		const times = rows.filter(({ what }) => kinds.includes(what)).map(({ at }) => at);
		return times.length > 0 ? Math.min(...times) : null;
	};
	return {
		openedAt: first('opened', 'pdf-opened', 'read-to-end'),
		readToEndAt: first('read-to-end')
	};
}

import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { meetingChild } from '#lib/server/db/schema/index.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';

/** The ids of a part, as its address names them. It asks nobody: for set-up. @throws Error for no part. */
export function partIdsOf(db: Tx, partId: string): PartIds {
	const found = db
		.select({ meeting: meetingChild.meetingId, part: meetingChild.id })
		.from(meetingChild)
		.where(eq(meetingChild.id, partId))
		.get();
	if (!found) throw new Error(`There is no part ${partId}`);
	return found;
}

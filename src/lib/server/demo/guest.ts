import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { meetingGuest } from '../db/schema/index.ts';

/** Somebody who comes, shown to the child. */
export function inviteGuest(tx: Tx, meetingChildId: string, adultId: string, label: string): void {
	tx.insert(meetingGuest)
		.values({ id: newId(), meetingChildId, adultId, label, shownToChild: true })
		.run();
}

import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { familyInvited } from '#lib/server/db/schema/index.ts';
import type { InvitedRow } from '../told.ts';

/** The row of one adult's invitation to one child's part, ended or not. Ask `partFor` first. */
export function invitedOf(db: Tx, partId: string, adultId: string): InvitedRow | undefined {
	return db
		.select()
		.from(familyInvited)
		.where(and(eq(familyInvited.meetingChildId, partId), eq(familyInvited.adultId, adultId)))
		.get();
}

/** The rows of all invitations to one child's part. Ask `partFor` first. */
export function allInvitedTo(db: Tx, partId: string): InvitedRow[] {
	return db.select().from(familyInvited).where(eq(familyInvited.meetingChildId, partId)).all();
}

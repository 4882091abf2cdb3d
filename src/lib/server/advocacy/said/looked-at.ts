import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { advocateSaidMark, advocateSaidSent } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { openSent } from './rows.ts';

/** Whether somebody has read, or the child checked, a sending that a file went with, whatever became of it since. */
export function wasLookedAt(
	service: Pick<Service, 'vault'>,
	tx: Tx,
	saidId: string,
	fileId: string
): boolean {
	return tx
		.selectDistinct({ id: advocateSaidSent.id, content: advocateSaidSent.content })
		.from(advocateSaidSent)
		.innerJoin(advocateSaidMark, eq(advocateSaidMark.sentId, advocateSaidSent.id))
		.where(eq(advocateSaidSent.saidId, saidId))
		.all()
		.some((sent) => openSent(service, sent).files.includes(fileId));
}

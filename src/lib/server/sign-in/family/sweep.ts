import { lte } from 'drizzle-orm';
import { mailLink } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';

const A_DAY = 24 * 60 * 60_000;

/** Clears away links of yesterday. */
export function clearLinks({ db, now }: Service): void {
	db.delete(mailLink)
		.where(lte(mailLink.expiresAt, now() - A_DAY))
		.run();
}

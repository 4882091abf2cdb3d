import { asc, desc, eq } from 'drizzle-orm';
import { adult, photocard, viewsRead, viewsSent } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** Somebody who has read what a child sent, as the child is told. */
export interface Reading {
	/** As they ask children to call them; else their name. */
	readonly name: string;
	/** When first (epoch ms). */
	readonly at: number;
	/** The latest sending; false: only one before it. */
	readonly latest: boolean;
}

/**
 * Who has read any sending of a form: what was read before a change, or before it was taken back,
 * was read. Of each person the first reading of the latest sending they opened.
 */
export function readingsOf(
	{ db, vault }: Pick<Service, 'db' | 'vault'>,
	viewsId: string,
	revision: number
): readonly Reading[] {
	const rows = db
		.select({
			id: adult.id,
			name: adult.name,
			called: photocard.calledName,
			at: viewsRead.at,
			revision: viewsSent.revision
		})
		.from(viewsRead)
		.innerJoin(viewsSent, eq(viewsSent.id, viewsRead.sentId))
		.innerJoin(adult, eq(adult.id, viewsRead.adultId))
		.leftJoin(photocard, eq(photocard.adultId, adult.id))
		.where(eq(viewsSent.viewsId, viewsId))
		.orderBy(desc(viewsSent.revision), asc(viewsRead.at))
		.all();
	const byPerson = rows.filter((row, at) => rows.findIndex(({ id }) => id === row.id) === at);
	return byPerson.map((row) => ({
		name: row.called ?? adultName(vault, row),
		at: row.at,
		latest: row.revision === revision
	}));
}

import { asc, desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { adult, familyViewsRead, familyViewsSent, photocard } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import type { Reading } from '#lib/server/views/reads.ts';

/** Who has read any sending of a form; of each person the first reading of the latest they opened. */
export function familyReadings(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	viewsId: string,
	number: number
): readonly Reading[] {
	const rows = db
		.select({
			id: adult.id,
			name: adult.name,
			called: photocard.calledName,
			at: familyViewsRead.at,
			number: familyViewsSent.number
		})
		.from(familyViewsRead)
		.innerJoin(familyViewsSent, eq(familyViewsSent.id, familyViewsRead.sentId))
		.innerJoin(adult, eq(adult.id, familyViewsRead.by))
		.leftJoin(photocard, eq(photocard.adultId, adult.id))
		.where(eq(familyViewsSent.viewsId, viewsId))
		.orderBy(desc(familyViewsSent.number), asc(familyViewsRead.at))
		.all();
	const byPerson = rows.filter((row, at) => rows.findIndex(({ id }) => id === row.id) === at);
	return byPerson.map((row) => ({
		name: row.called ?? adultName(vault, row),
		at: row.at,
		latest: row.number === number
	}));
}

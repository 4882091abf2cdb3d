import { figuresAgree } from '../statistics/kept/agree.ts';
import { checkWhole } from '../backup/snapshot.ts';
import { notWell, well, type Check } from './finding.ts';

/** The database file: whole, and every row's references there. */
export const databaseCheck: Check = {
	about: 'database',
	look: ({ db }) => {
		checkWhole(db.$client);
		const orphans = db.$client.pragma('foreign_key_check') as readonly { table: string }[];
		const [first] = orphans;
		if (first) {
			return notWell(
				`${orphans.length} rows refer to rows that are gone, in ${first.table} first.`
			);
		}
		return well('The file is whole, and everything that is referred to is there.');
	}
};

/** The figures' kept sums against a count of every row. */
export const figuresCheck: Check = {
	about: 'figures',
	look: (service) =>
		figuresAgree(service)
			? well('The sums that are kept agree with a count of every row.')
			: notWell('The sums that are kept differ from a count of the rows. Please report this.')
};

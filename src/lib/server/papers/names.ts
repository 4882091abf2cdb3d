import type { Tx } from '#lib/server/db/client.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** The names of adults by their ids, each opened once. */
export function namesOf({ vault }: Pick<Service, 'vault'>, db: Tx): (adultId: string) => string {
	const known = new Map<string, string>();
	return (id) => {
		const name = known.get(id) ?? nameOfAdult(db, vault, id) ?? '';
		known.set(id, name);
		return name;
	};
}

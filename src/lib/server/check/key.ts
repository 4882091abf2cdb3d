import { isNotNull } from 'drizzle-orm';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { adult, child } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { notWell, well, type Check } from './finding.ts';

/** The encryption key: it opens what is stored, and nobody else can read its file. */
export const keyCheck: Check = {
	about: 'encryption key',
	look: (service) => {
		const { env } = service;
		if (!opensWhatIsStored(service)) {
			return notWell(
				'It does not open what is stored: this is another key. Put the right one into SAYSO_KEY or the data folder.'
			);
		}
		if (!env.SAYSO_KEY && (statSync(join(env.DATA_DIR, 'key')).mode & 0o077) !== 0) {
			return notWell('Others on this machine can read the key’s file: take their rights away.');
		}
		return well('It opens what is stored.');
	}
};

function opensWhatIsStored({ db, vault }: Service): boolean {
	const { id, name } = adult;
	const grownUp = db.select({ id, name }).from(adult).limit(1).get();
	const young = db
		.select({ id: child.id, forename: child.forename })
		.from(child)
		.where(isNotNull(child.forename))
		.limit(1)
		.get();
	try {
		if (grownUp) vault.open(`adult.name:${grownUp.id}`, grownUp.name);
		if (young) vault.openMaybe(`child.forename:${young.id}`, young.forename);
		return true;
	} catch {
		return false;
	}
}

import { existsSync } from 'node:fs';
import { dbFile } from '#lib/server/db/client.ts';
import type { Env } from '#lib/server/env.ts';
import { Refused } from '#lib/server/refused.ts';
import { openService, type Service } from '#lib/server/service.ts';

/** Whether a data folder has a database. */
export function hasDatabase(env: Env): boolean {
	return existsSync(dbFile(env.DATA_DIR));
}

/**
 * Does something with the service of an environment, and closes it. Figures of a database that was
 * made this moment would be zeros and mislead, so there has to be one unless `make` is set.
 */
export async function withService<T>(
	env: Env,
	act: (service: Service) => Promise<T> | T,
	{ make = false } = {}
): Promise<T> {
	if (!make && !hasDatabase(env)) {
		throw new Refused(
			`There is no database in ${env.DATA_DIR}. Set DATA_DIR, or make one with: npm run sayso -- init`
		);
	}
	const service = openService(env);
	try {
		return await act(service);
	} finally {
		service.db.$client.close();
	}
}

import { file } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { keepOnly } from './store.ts';

/**
 * Removes what no row names: a file whose row was never written, or is gone, because the machine
 * stopped between the two. Run at start, before anybody can add one. Gives how many went.
 */
export function sweepFiles(service: Pick<Service, 'db' | 'env'>): number {
	const rows = service.db.select({ id: file.id }).from(file).all();
	return keepOnly(service, new Set(rows.map(({ id }) => id)));
}

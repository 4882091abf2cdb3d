import type { Service } from '../service.ts';
import { settingOf } from './settings.ts';

const known = new WeakMap<object, boolean>();

/** Whether the demo made this database. It can't change while running, so it is read once. */
export function isDemo(service: Service): boolean {
	const found = known.get(service.db) ?? settingOf(service, 'demo');
	known.set(service.db, found);
	return found;
}

import type { Service } from '../service.ts';
import type { Parts } from './upcoming.ts';
import type { Ids } from './young-people.ts';

export interface Made {
	readonly adults: Ids;
	readonly children: Ids;
	readonly parts: Parts;
}

/** What the young people said and were answered, made by the same commands as in use, at earlier times. */
export function addHistory(_service: Service, _made: Made): void {}

import type { Service } from '../service.ts';
import { hearersOf } from '../views/hearers.ts';
import type { Invited } from './invited.ts';

/** Who leads the meeting and reads what its family sends, as they are called; null: nobody is allocated. */
export function readerOf(service: Service, { child, meeting }: Invited): string | null {
	return hearersOf(service, { childId: child.id, meeting })[0]?.calledName ?? null;
}

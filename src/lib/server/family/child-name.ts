import { londonDay } from '#lib/domain/calendar/london.ts';
import { tiesTo } from '../access/ties.ts';
import { calledName } from '../people/child.ts';
import { childNamedTo } from '../reading/child-name.ts';
import type { Service } from '../service.ts';
import type { Invited } from './invited.ts';

/** Whether somebody invited looks after the child, by placement, today. */
export function looksAfter(service: Service, { by, child }: Invited): boolean {
	const now = service.now();
	return tiesTo(service.db, by, child.id, londonDay(now), now).has('carer');
}

/**
 * What a child is called on the pages of somebody invited: by their carer as they like it, which they
 * may not have told their parents; by others as on their papers. Null: it is not said.
 */
export function nameForFamily(service: Service, invited: Invited): string | null {
	const { child, by } = invited;
	const isHeld = child.knownAs !== null || child.forename !== null;
	if (isHeld && looksAfter(service, invited)) return calledName(service.vault, child);
	return childNamedTo(service, by, child.id);
}

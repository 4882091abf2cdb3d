import { londonDay } from '#lib/domain/calendar/london.ts';
import { isBand } from '#lib/domain/person/band.ts';
import { ownLook } from '#lib/server/people/look.ts';
import type { Reader } from '#lib/ui/know/readers.ts';

/** For whom a signed-in person's own leaflets are: offered first, and nothing is kept from anybody. */
export function readerOf({ actor, own, service }: App.Locals): Reader | null {
	if (actor.kind === 'adult') return 'parents';
	if (actor.kind !== 'child') return null;
	if (!own) return null;
	const { band } = ownLook(own, londonDay(service.now())).look;
	return isBand(band) ? band : null;
}

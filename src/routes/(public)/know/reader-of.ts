import { isBand } from '#lib/domain/person/band.ts';
import { childLook } from '#lib/server/people/look.ts';
import type { Reader } from '#lib/ui/know/readers.ts';

/** For whom a signed-in person's own leaflets are: offered first, and nothing is kept from anybody. */
export function readerOf({ actor, service }: App.Locals): Reader | null {
	if (actor.kind === 'adult') return 'parents';
	if (actor.kind !== 'child') return null;
	const { band } = childLook(service, actor).look;
	return isBand(band) ? band : null;
}

import type { Band } from '#lib/domain/person/band.ts';

/** The character a young person's page has: their band's. Nobody else is shown these pages. */
export function bandShown(look: Look): Band {
	const { band } = look;
	return band === 'public' || band === 'family' || band === 'staff' ? '16-plus' : band;
}

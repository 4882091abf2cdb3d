import { art } from '#lib/ui/art/art.ts';

/** The address of a portrait: a drawn one by name, an uploaded photo by its path, or nobody's. */
export function portraitUrl(portrait: string | null): string {
	if (portrait?.startsWith('/')) return portrait;
	return art(`portraits/${portrait ?? 'nobody'}`);
}

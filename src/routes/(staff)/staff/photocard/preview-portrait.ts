import { portraitUrl } from '#lib/ui/home/portrait.ts';

/** Where staff see their own portrait: an uploaded photo's address is for children only. */
export function previewPortrait(portrait: string | null): string {
	return portrait?.startsWith('/') ? '/staff/photocard/portrait' : portraitUrl(portrait);
}

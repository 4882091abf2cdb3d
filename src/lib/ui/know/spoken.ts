import type { Part } from './leaflet.ts';

/** What is said of one part of a leaflet, in reading order. */
export function spokenPart({ title, says, list = [], after = [] }: Part): string {
	return [...(title ? [`${title}.`] : []), ...says, ...list, ...after].join(' ');
}

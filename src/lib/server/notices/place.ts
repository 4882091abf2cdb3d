import { isId } from '../db/id.ts';

const places = [
	'/sign-in',
	'/sign-in/family',
	'/family',
	'/advocate',
	'/staff',
	'/staff/messages',
	'/staff/papers/board',
	'/staff/waiting',
	'/staff/break-glass'
] as const;
const placesWithId = ['/sign-in/family/link/', '/staff/alerts/', '/staff/children/'] as const;

/** Where a notice may lead: a place of everybody's, or one whose address ends with an id that is random. */
export type NoticePath = (typeof places)[number] | `${(typeof placesWithId)[number]}${string}`;

/**
 * The path as it may go out. Types let any text stand for an id, so anything but 128 random bits is
 * left away here: the notice still goes out, and leads to where everybody signs in.
 */
export function neutralPath(path: string): string {
	const isPlace = places.some((place) => place === path);
	const isWithId = placesWithId.some(
		(place) => path.startsWith(place) && isId(path.slice(place.length))
	);
	return isPlace || isWithId ? path : '/sign-in';
}

import type { Handle, RequestEvent } from '@sveltejs/kit';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isBand } from '#lib/domain/person/band.ts';
import { isLoaded, loadLanguage, type Language } from '#lib/i18n/index.ts';
import { ownLook } from '../people/look.ts';
import { fitOfCookie } from './fit-cookie.ts';

/** The page's character, language and fit; hooks/page-text.ts writes them on it. */
export const look: Handle = ({ event, resolve }) => {
	const found = foundFor(event);
	event.locals.look = found.look;
	event.locals.fit = found.fit;
	event.locals.language = found.language;
	// Texts in another language are read when somebody first asks for them.
	if (isLoaded(found.language)) return resolve(event);
	return loadLanguage(found.language).then(() => resolve(event));
};

function foundFor({ cookies, locals, url }: Pick<RequestEvent, 'cookies' | 'locals' | 'url'>) {
	const { actor, own: row, service } = locals;
	const path = url.pathname;
	const language: Language = isStaffPath(path) ? 'en' : locals.language;
	const open = { look: openLook(path), fit: fitOfCookie(cookies), language };
	if (actor.kind !== 'child' || !row) return open;
	const own = ownLook(row, londonDay(service.now()));
	const theirs = path.startsWith('/me') || path === '/fit' || readersOf(path) === own.look.band;
	// What was set before signing in holds until they choose for themself.
	return {
		look: theirs ? own.look : open.look,
		fit: own.fit ?? open.fit,
		language: own.language ?? open.language
	};
}

/** Staff work in English, whatever their browser was set to elsewhere. */
function isStaffPath(path: string): boolean {
	return path === '/staff' || path.startsWith('/staff/');
}

function openLook(path: string): Look {
	if (path.startsWith('/staff')) return { band: 'staff' };
	if (path.startsWith('/family') || path.startsWith('/advocate')) return { band: 'family' };
	const readers = readersOf(path);
	if (readers === 'parents') return { band: 'family' };
	return { band: isBand(readers) ? readers : 'public' };
}

/** For whom a leaflet is, by its address: it has their character, whoever reads it. */
function readersOf(path: string): string {
	const [, know, readers] = path.split('/');
	return know === 'know' && readers ? readers : '';
}

import type { Handle, RequestEvent } from '@sveltejs/kit';
import { isBand } from '#lib/domain/person/band.ts';
import { changed, type Fit } from '#lib/domain/person/fit.ts';
import { languages } from '#lib/i18n/index.ts';
import { childLook } from '../people/look.ts';
import { fitOfCookie } from './fit-cookie.ts';

/** The page's character, language and fit, set on <html>; see app.html. */
export const look: Handle = ({ event, resolve }) => {
	const found = foundFor(event);
	event.locals.look = found.look;
	event.locals.fit = found.fit;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const { fit, language, look } = event.locals;
			return html
				.replace('%sayso.lang%', language)
				.replace('%sayso.dir%', languages[language].dir)
				.replace('%sayso.band%', look.band)
				.replace('%sayso.look%', attributes(look, fit));
		}
	});
};

function foundFor({ cookies, locals, url }: Pick<RequestEvent, 'cookies' | 'locals' | 'url'>) {
	const { actor, service } = locals;
	const path = url.pathname;
	if (actor.kind !== 'child') return { look: openLook(path), fit: fitOfCookie(cookies) };
	const own = childLook(service, actor);
	const theirs = path.startsWith('/me') || path === '/fit' || readersOf(path) === own.look.band;
	// What was set before signing in holds until they choose for themself.
	return { look: theirs ? own.look : openLook(path), fit: own.fit ?? fitOfCookie(cookies) };
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

/** Every name and value is out of a table of ours: nothing a browser sent is written here. */
function attributes({ accent }: Look, fit: Fit): string {
	const all = [...(accent ? [['accent', accent]] : []), ...changed(fit)];
	return all.map(([name, value]) => `data-${name}="${value}"`).join(' ');
}

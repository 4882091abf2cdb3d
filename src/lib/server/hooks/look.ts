import type { Handle, RequestEvent } from '@sveltejs/kit';
import { isBand } from '#lib/domain/person/band.ts';
import { changed, type Fit } from '#lib/domain/person/fit.ts';
import { isLoaded, languages, loadLanguage, type Language } from '#lib/i18n/index.ts';
import { childLook } from '../people/look.ts';
import { fitOfCookie } from './fit-cookie.ts';
import { withPageText } from './page-text.ts';

/** The page's character, language and fit, set on <html>; see app.html. */
export const look: Handle = ({ event, resolve }) => {
	const found = foundFor(event);
	event.locals.look = found.look;
	event.locals.fit = found.fit;
	event.locals.language = found.language;
	const answer = () =>
		withPageText({ event, resolve }, (html) => {
			const { fit, language, look } = event.locals;
			const whose = `lang="${language}" dir="${languages[language].dir}" data-band="${look.band}"`;
			return html.replace('%sayso.html%', `${whose} ${attributes(look, fit)}`);
		});
	// Texts in another language are read when somebody first asks for them.
	return isLoaded(found.language) ? answer() : loadLanguage(found.language).then(answer);
};

function foundFor({ cookies, locals, url }: Pick<RequestEvent, 'cookies' | 'locals' | 'url'>) {
	const { actor, service } = locals;
	const path = url.pathname;
	const language: Language = isStaffPath(path) ? 'en' : locals.language;
	const open = { look: openLook(path), fit: fitOfCookie(cookies), language };
	if (actor.kind !== 'child') return open;
	const own = childLook(service, actor);
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

/** Every name and value is out of a table of ours: nothing a browser sent is written here. */
function attributes({ accent }: Look, fit: Fit): string {
	const all = [...(accent ? [['accent', accent]] : []), ...changed(fit)];
	return all.map(([name, value]) => `data-${name}="${value}"`).join(' ');
}

import type { Handle } from '@sveltejs/kit';
import { languages } from '#lib/i18n/index.ts';
import { childLook } from '../people/look.ts';

/** The page's character and language, set on <html>; see app.html. */
export const look: Handle = ({ event, resolve }) => {
	event.locals.look = lookOf(event.locals, event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const { language, look } = event.locals;
			return html
				.replace('%sayso.lang%', language)
				.replace('%sayso.dir%', languages[language].dir)
				.replace('%sayso.band%', look.band)
				.replace('%sayso.look%', look.accent ? ` data-accent="${look.accent}"` : '');
		}
	});
};

function lookOf({ actor, service }: App.Locals, path: string): Look {
	if (path.startsWith('/staff')) return { band: 'staff' };
	if (path.startsWith('/family') || path.startsWith('/advocate')) return { band: 'family' };
	if (path.startsWith('/me') && actor.kind === 'child') return childLook(service, actor);
	return { band: 'public' };
}

import type { Handle } from '@sveltejs/kit';
import { changed } from '#lib/domain/person/fit.ts';
import { languages } from '#lib/i18n/index.ts';

/**
 * Writes a page's character, language and fit on its <html> (app.html), and answers with its text. Kit
 * would hash the text for an ETag, of no use to pages that nobody may keep, and name the stylesheets
 * of the head in a header once more: a tenth of the work of a page. The innermost hook: another that
 * answers in a page's place, as the gate does, is answered with what it says.
 */
export const pageText: Handle = async ({ event, resolve }) => {
	let page: string | undefined;
	const response = await resolve(event, {
		preload: () => false,
		transformPageChunk: ({ html }) => {
			page = html.replace('%sayso.html%', attributes(event.locals));
			return '';
		}
	});
	if (page === undefined) return response;
	const { headers, status } = response;
	headers.delete('etag');
	headers.delete('content-length');
	if (!event.platform) return new Response(page, { headers, status });
	// Our own wire takes the text as it is, past the answer's stream.
	Object.assign(event.platform.page, { of: response, text: page });
	return response;
};

/** Every name and value is out of a table of ours: nothing a browser sent is written here. */
function attributes({ fit, language, look }: App.Locals): string {
	const { dir } = languages[language];
	const { accent, band } = look;
	const chosen = [...(accent ? [['accent', accent]] : []), ...changed(fit)];
	const all = [['band', band], ...chosen].map(([name, value]) => `data-${name}="${value}"`);
	return `lang="${language}" dir="${dir}" ${all.join(' ')}`;
}

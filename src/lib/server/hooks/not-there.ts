import { render } from 'svelte/server';
import { languages, translator, type Language } from '#lib/i18n/index.ts';
import { bandStyles } from '#lib/ui/bands/index.ts';
import { scriptStyle } from '#lib/ui/script/index.ts';
import NotThere from '#lib/ui/page/NotThere.svelte';

const pages = new Map<Language, string>();

/** The one answer to what isn't there or may not be seen: the same bytes for everybody (SAFETY R12). */
export function notThereResponse({ language }: Pick<App.Locals, 'language'>): Response {
	const html = pages.get(language) ?? page(language);
	pages.set(language, html);
	return new Response(html, {
		status: 404,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy':
				"default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
		}
	});
}

function page(language: Language): string {
	const { head, body } = render(NotThere, {
		props: {
			t: translator(language),
			style: bandStyles.public,
			language,
			script: scriptStyle(language)
		}
	});
	return `<!doctype html><html lang="${language}" dir="${languages[language].dir}" data-band="public"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="robots" content="noindex" /><link rel="icon" href="/favicon.svg" type="image/svg+xml" />${head}</head><body>${body}</body></html>`;
}

import { render } from 'svelte/server';
import type { FilingPack } from '#lib/server/filing/pack.ts';
import { languages, type Language, type Translate } from '#lib/i18n/index.ts';
import Pack from './Pack.svelte';

/** A pack as one HTML document with its style and pictures in it. */
export function packDocument(pack: FilingPack, t: Translate, language: Language): string {
	const { head, body } = render(Pack, { props: { pack, t, language } });
	const { dir } = languages[language];
	return `<!doctype html>\n<html lang="${language}" dir="${dir}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />${head}</head><body>${body}</body></html>\n`;
}

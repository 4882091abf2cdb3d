import type { Plugin } from 'vite';

/** A place in the framework's text, and what stands there instead. */
export interface Change {
	/** The end of its file's path. */
	readonly file: string;
	readonly place: RegExp;
	readonly instead: string;
}

/**
 * Where the framework puts a function made for one request on an object: as a getter, or over a method.
 * V8 keeps such a function until it next goes through its whole memory, and with it all that was read
 * for the request and the page it was answered with: a third of the work of a page, and half of the
 * memory of a portal at work.
 */
export const changes: readonly Change[] = [
	{
		// Notes what a load looked at, for a browser that goes on by script. Ours go on by links. A load
		// is given the request's own address: it reads it and writes nothing to it.
		file: '/@sveltejs/kit/src/utils/url.js',
		place: /export function make_trackable\(url, [^)]*\) \{/,
		instead: '$& return url;'
	},
	{
		// What refuses a cookie or header that comes too late: one function, for all requests.
		file: '/@sveltejs/kit/src/runtime/server/respond.js',
		place: /event\.cookies\.set = \(\) => \{[^}]*\};\s*event\.setHeaders = \(\) => \{[^}]*\};/,
		instead: 'event.cookies.set = too_late; event.setHeaders = too_late;'
	},
	{
		file: '/@sveltejs/kit/src/runtime/server/respond.js',
		place: /export async function internal_respond\(/,
		instead:
			"const too_late = () => { throw new Error('The answer is made: no cookie or header can be set.'); };\n$&"
	},
	{
		// A page's head and body are asked for at once: they need no getters.
		file: '/svelte/src/legacy/legacy-server.js',
		place: /const munged = Object\.defineProperties\(/,
		instead:
			"if (!async_mode_flag) return { css: { code: '', map: null }, head: result.head, html: result.body };\n$&"
	}
];

/**
 * A file of the framework as it is built, or null: it stays as it is.
 * @throws Error where a place is not there, or there twice: the framework has changed, and whether it
 *   still holds on to a request has to be looked at anew.
 */
export function changed(path: string, text: string): string | null {
	const due = changes.filter(({ file }) => path.endsWith(file));
	if (due.length === 0) return null;
	return due.reduce((before, { file, place, instead }) => {
		const found = before.match(new RegExp(place, 'g'))?.length ?? 0;
		if (found !== 1)
			throw new Error(`${file} has ${found} places like ${place}: see letting-go.ts.`);
		return before.replace(place, instead);
	}, text);
}

/** Builds the framework of the server so that it lets go of a request once that is answered. */
export function lettingGo(): Plugin {
	const seen = new Set<string>();
	return {
		name: 'sayso-letting-go',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'ssr',
		transform(code, id) {
			const path = id.split('?')[0] ?? id;
			const text = changed(path, code);
			if (text !== null) seen.add(path);
			return text;
		},
		buildEnd(problem) {
			if (problem) return;
			const elsewhere = changes.filter(
				({ file }) => ![...seen].some((path) => path.endsWith(file))
			);
			if (elsewhere.length === 0) return;
			this.error(`No part of the server: ${elsewhere[0]!.file}. See letting-go.ts.`);
		}
	};
}

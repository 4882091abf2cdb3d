import type { Read } from '#lib/instruments/engine/form-name.ts';

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'"
};

function decoded(text: string): string {
	return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

function attribute(tag: string, name: string): string | undefined {
	const found = new RegExp(` ${name}(?:="([^"]*)")?(?=[ />])`).exec(tag);
	return found ? decoded(found[1] ?? '') : undefined;
}

/** What a browser would send for the controls in some HTML, as they stand there. */
export function sentFrom(html: string): Read {
	const pairs: [string, string][] = [];
	// A `>` may stand in the value of an attribute.
	for (const [tag, area, words] of html.matchAll(
		/<input\b(?:[^>"]|"[^"]*")*>|<textarea\b((?:[^>"]|"[^"]*")*)>([\s\S]*?)<\/textarea>/g
	)) {
		const name = attribute(area === undefined ? tag : `<textarea${area}>`, 'name');
		if (name === undefined) continue;
		if (area !== undefined) {
			// A parser drops one line feed at the very beginning.
			pairs.push([name, decoded(words ?? '').replace(/^\n/, '')]);
			continue;
		}
		const type = attribute(tag, 'type') ?? 'text';
		const chosen = !['radio', 'checkbox'].includes(type) || attribute(tag, 'checked') !== undefined;
		if (chosen) pairs.push([name, attribute(tag, 'value') ?? 'on']);
	}
	return (name) => pairs.filter(([one]) => one === name).map(([, value]) => value);
}

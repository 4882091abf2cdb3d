/** A text cut at its gaps: what stands between them, and the name of what goes in each. */
interface Cut {
	readonly between: readonly string[];
	readonly names: readonly string[];
}

/** What a translator is at run time, once its keys have been checked by type. */
export type Look = (key: string, options?: Record<string, unknown>) => string;

/** Options that are for i18next itself and change which text is meant. */
const ITS_OWN = [
	'context',
	'defaultValue',
	'interpolation',
	'lng',
	'ns',
	'ordinal',
	'replace',
	'returnObjects'
];
const GAP = /\{\{\s*(\w+)\s*\}\}/;

/**
 * A translator that looks up each text, and each of its plural forms, once. i18next goes through all
 * it can do on every call, which was a tenth of a page; what is kept here is the council's texts
 * with their gaps open, never what was put in one.
 */
export function remembering(own: Look, language: string, dir: 'ltr' | 'rtl' = 'ltr'): Look {
	const put = dir === 'rtl' ? apart : String;
	const look: Look = dir === 'rtl' ? (key, options) => numbersApart(own(key, options)) : own;
	const plain = new Map<string, string>();
	const cuts = new Map<string, Cut | 'not-plain'>();
	const plural = new Intl.PluralRules(language);
	return (key, options) => {
		if (options === undefined) return plain.get(key) ?? kept(plain, key, look(key));
		const { count } = options;
		const special = ITS_OWN.some((name) => name in options);
		if (special || (count !== undefined && typeof count !== 'number')) return look(key, options);
		// i18next knows a form for nought beside those of the language.
		const form = count === undefined ? '' : count === 0 ? 'zero' : plural.select(count);
		const name = `${key}|${form}`;
		const raw = { ...(count !== undefined && { count }), skipInterpolation: true };
		const cut = cuts.get(name) ?? kept(cuts, name, cutAtGaps(look(key, raw)));
		return cut === 'not-plain' ? look(key, options) : filled(cut, options, put);
	};
}

function kept<T>(all: Map<string, T>, key: string, value: T): T {
	all.set(key, value);
	return value;
}

/** Where a text holds more than plain gaps, i18next fills it. */
function cutAtGaps(text: string): Cut | 'not-plain' {
	const pieces = text.split(GAP);
	const between = pieces.filter((_, at) => at % 2 === 0);
	const names = pieces.filter((_, at) => at % 2 === 1);
	return between.some((piece) => /\{\{|\$t\(/.test(piece)) ? 'not-plain' : { between, names };
}

function filled(
	{ between, names }: Cut,
	options: Readonly<Record<string, unknown>>,
	put: (value: unknown) => string
): string {
	let text = between[0] ?? '';
	for (let at = 0; at < names.length; at += 1) {
		text += put(options[names[at]!] ?? '') + (between[at + 1] ?? '');
	}
	return text;
}

/**
 * The groups of digits of a telephone number written in a text keep their order, too; also in each
 * text of a whole branch, as leaflets are asked for (`returnObjects`).
 */
function numbersApart<T>(said: T): T {
	return apartIn(said) as T;
}

function apartIn(said: unknown): unknown {
	if (typeof said === 'string') return said.replace(/\d+(?: \d+)+/g, '\u2066$&\u2069');
	if (Array.isArray(said)) return said.map(apartIn);
	if (typeof said !== 'object' || said === null) return said;
	return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, apartIn(one)]));
}

/**
 * A value in a line that runs from right to left: set apart, by its own first letter, so that the
 * halves of a telephone number keep their order and a name in other letters moves nothing round it.
 */
function apart(value: unknown): string {
	const text = String(value);
	return typeof value === 'number' || text === '' ? text : `\u2068${text}\u2069`;
}

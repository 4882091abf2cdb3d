/** A text by where it stands: `how_it_was.4-7` or `steps.0.title`. */
export type Texts = ReadonlyMap<string, string>;

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** A plural form at the end of a key, or of a part that holds one text for each band. */
const PLURAL = new RegExp(`_(${CATEGORIES.join('|')})(?=\\.|$)`);
const formOf = (key: string, form: string) => key.replace(PLURAL, `_${form}`);

/** Every text of a file, without who read it. */
export function textsIn(tree: unknown, at = ''): Texts {
	if (typeof tree === 'string') return new Map([[at, tree]]);
	if (typeof tree !== 'object' || tree === null) return new Map();
	return new Map(
		Object.entries(tree)
			.filter(([key]) => at !== '' || key !== '_reader')
			.flatMap(([key, value]) => [...textsIn(value, at === '' ? key : `${at}.${key}`)])
	);
}

/** What a language needs of one English key: itself, or each plural form that the language has. */
function wanted(english: Texts, language: string): ReadonlyMap<string, readonly string[]> {
	const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
	const bases = basesOf(english);
	return new Map(
		[...english.keys()].map((key) => {
			const base = key.replace(PLURAL, '');
			if (base === key || !bases.has(base)) return [key, [key]];
			return [key, pluralCategories.map((one) => formOf(key, one))];
		})
	);
}

/** Keys that have plural forms: those with an `_other` among them. */
function basesOf(texts: Texts): ReadonlySet<string> {
	const others = [...texts.keys()].filter((key) => /_other(?=\.|$)/.test(key));
	return new Set(others.map((key) => key.replace(PLURAL, '')));
}

/** Keys a language lacks, plural forms among them. */
export function missing(english: Texts, own: Texts, language: string): string[] {
	const all = new Set([...wanted(english, language).values()].flat());
	return [...all].filter((key) => !own.has(key) || own.get(key)?.trim() === '');
}

/** Keys that no page asks a language for. A form for nought may always be told apart. */
export function extra(english: Texts, own: Texts, language: string): string[] {
	const all = new Set([...wanted(english, language).values()].flat());
	const bases = basesOf(english);
	const isZero = (key: string) => /_zero(?=\.|$)/.test(key) && bases.has(key.replace(PLURAL, ''));
	return [...own.keys()].filter((key) => !all.has(key) && !isZero(key));
}

const namesIn = (text: string) =>
	new Set(
		[...text.matchAll(/\{\{\s*(\w+)\s*\}\}|\$t\(([^)]*)\)/g)].map(([, a, b]) => a ?? b ?? '')
	);

/** Texts with other placeholders than the English; a plural form may leave its number to a word. */
export function mismatched(english: Texts, own: Texts): string[] {
	const bases = basesOf(english);
	return [...own].flatMap(([key, text]) => {
		const base = key.replace(PLURAL, '');
		const isForm = base !== key && bases.has(base);
		const source = english.get(isForm ? formOf(key, 'other') : key);
		if (source === undefined) return [];
		const [given, needed] = [namesIn(text), namesIn(source)];
		const gone = [...needed].filter((one) => !given.has(one) && !(isForm && one === 'count'));
		const more = [...given].filter((one) => !needed.has(one));
		return gone.length + more.length > 0 ? [`${key}: ${[...gone, ...more].join(', ')}`] : [];
	});
}

/** Texts left as the English has them, where they are words and not on the list. */
export function untranslated(
	english: Texts,
	own: Texts,
	isAllowed: (text: string, key: string) => boolean
): string[] {
	return [...own].flatMap(([key, text]) => {
		const words = text.replace(/\{\{\s*\w+\s*\}\}/g, '');
		const isWords = /\p{L}{2}/u.test(words);
		const same = isWords && text === english.get(key) && !isAllowed(text, key);
		return same ? [`${key}: ${text}`] : [];
	});
}

/** What is wrong with the note of who read a file; null: nothing. */
export function noteFault(file: unknown): string | null {
	const note: unknown = Reflect.get(Object(file), '_reader');
	if (typeof note !== 'object' || note === null) return 'no _reader';
	if (Object.keys(Object(file))[0] !== '_reader') return '_reader is not first';
	if (!Reflect.get(note, 'must')) return '_reader says not what must be done';
	const by: unknown = Reflect.get(note, 'checked_by');
	const on: unknown = Reflect.get(note, 'checked_on');
	if (by === null && on === null) return null;
	if (typeof by !== 'string' || by === '') return 'checked, and not by whom';
	const isDay = typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on);
	return isDay ? null : 'checked, and not when (YYYY-MM-DD)';
}

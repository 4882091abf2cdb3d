/** A form filled in, ready to be sent. */
export interface Filled {
	readonly action: string;
	/** What was filled in, in the order of the form. */
	readonly fields: readonly (readonly [name: string, value: string])[];
}

const TAG = /<(input|textarea|select|button)\b[^>]*>/gi;
const LAST_WORD = 'again';
/** About as much as a child writes who has something to say. */
const SOMETHING = `I like my room and the garden. I want to see my sister more often and I want people to ask me before they change the plan ${LAST_WORD}`;

/**
 * Fills in the form that holds `words`, as somebody would: hidden fields as they are, one option of
 * each question, something in each text. Another `turn` gives other answers, so that there is
 * something to save. Null: no such form.
 */
export function fillForm(html: string, words: string, path: string, turn: number): Filled | null {
	const forms = html.match(/<form\b[\s\S]*?<\/form>/gi) ?? [];
	const form = forms.find((one) => one.includes(words));
	if (!form) return null;
	const radios = new Map<string, string[]>();
	const fields: [string, string][] = [];
	let sender: readonly [string, string] | undefined;
	for (const [tag, kind = ''] of form.matchAll(TAG)) {
		const name = attribute(tag, 'name');
		const type = kind === 'input' ? (attribute(tag, 'type') ?? 'text') : kind;
		const value = attribute(tag, 'value') ?? '';
		if (type === 'button' || type === 'submit') sender ??= name ? [name, value] : undefined;
		else if (!name) continue;
		else if (type === 'radio') radios.set(name, [...(radios.get(name) ?? []), value]);
		else if (type === 'hidden') fields.push([name, value]);
		else if (type === 'textarea' || type === 'text') fields.push([name, wordsFor(type, turn)]);
	}
	for (const [name, values] of radios) {
		fields.push([name, values[turn % Math.min(2, values.length)] ?? '']);
	}
	if (sender) fields.push([...sender]);
	return { action: attribute(/<form\b[^>]*>/i.exec(form)![0], 'action') ?? path, fields };
}

/** Something to say; a name where there is one line only. */
function wordsFor(type: string, turn: number): string {
	return `${type === 'textarea' ? SOMETHING : LAST_WORD} ${turn}`;
}

/** The fields as a browser sends them. */
export function encoded({ fields }: Pick<Filled, 'fields'>): string {
	return new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
}

/** What was encoded at turn 0, with the words of another turn. */
export function encodedAgain(body: string, turn: number): string {
	return body.replaceAll(`${LAST_WORD}+0`, `${LAST_WORD}+${turn}`);
}

function attribute(tag: string, name: string): string | undefined {
	const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`, 'i').exec(tag);
	return found ? plain(found[1] ?? '') : undefined;
}

const entities: Readonly<Record<string, string>> = {
	'&quot;': '"',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&'
};

function plain(text: string): string {
	return text.replace(/&(?:quot|#39|lt|gt|amp);/g, (found) => entities[found] ?? found);
}

/** As much of a node as is read; a browser's own nodes are such. */
export interface PastedNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: Iterable<PastedNode>;
	getAttribute?(name: string): string | null;
}

const TEXT = 3;
const ELEMENT = 1;

/** Nothing of these is anybody's words: comments, deleted text, scripts, and Word's own things. */
const LEFT_OUT = new Set(
	'SCRIPT STYLE HEAD TITLE META LINK TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH XML DEL S STRIKE INPUT SELECT TEXTAREA BUTTON AUDIO VIDEO CANVAS O:P'.split(
		' '
	)
);
const BLOCKS = new Set(
	'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE BLOCKQUOTE PRE TABLE TR UL OL DL DT DD FIGURE FIGCAPTION ADDRESS HR'.split(
		' '
	)
);

/** Hidden text, and Word's comments and deletions, by their style or class. */
const HIDDEN =
	/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*comment|mso-special-character\s*:\s*comment|font-size\s*:\s*0|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|text-decoration[^;]*line-through)/i;
const LIST_MARK = /(?:^|;)\s*mso-list\s*:\s*ignore/i;
const WORD_LIST = /(?:^|;)\s*mso-list\s*:\s*l\d+/i;
const COMMENT_CLASS = /(?:^|\s)(?:msocom\w*|MsoComment\w*|MsoAnnotation\w*|msoDel)(?:\s|$)/i;
const HEADING_CLASS = /(?:^|\s)(?:MsoTitle|MsoHeading\d|MsoSubtitle)(?:\s|$)/;

const attribute = (node: PastedNode, name: string) => node.getAttribute?.(name) ?? '';

function isLeftOut(node: PastedNode): boolean {
	if (LEFT_OUT.has(node.nodeName.toUpperCase())) return true;
	return (
		HIDDEN.test(attribute(node, 'style')) ||
		COMMENT_CLASS.test(attribute(node, 'class')) ||
		COMMENT_CLASS.test(attribute(node, 'id')) ||
		(node.getAttribute?.('hidden') ?? null) !== null ||
		attribute(node, 'aria-hidden') === 'true' ||
		/^#_(?:msocom|cmnt)/.test(attribute(node, 'href'))
	);
}

/** The words of a node on one line; a break is a line of its own. */
function inline(node: PastedNode): string {
	if (node.nodeType === TEXT) return (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
	if (node.nodeType !== ELEMENT || isLeftOut(node)) return '';
	if (LIST_MARK.test(attribute(node, 'style'))) return '';
	if (node.nodeName.toUpperCase() === 'BR') return '\n';
	return [...node.childNodes].map(inline).join('');
}

/** Word's own mark before an item of a list: `·`, or the number. */
function wordMark(node: PastedNode): string {
	if (node.nodeType === ELEMENT && LIST_MARK.test(attribute(node, 'style'))) {
		return [...node.childNodes]
			.map((one) => rawText(one))
			.join('')
			.trim();
	}
	return [...node.childNodes].map(wordMark).find((one) => one !== '') ?? '';
}

const rawText = (node: PastedNode): string =>
	node.nodeType === TEXT ? (node.nodeValue ?? '') : [...node.childNodes].map(rawText).join('');

interface Line {
	readonly kind: 'words' | 'item' | 'heading';
	readonly text: string;
}

function linesOf(node: PastedNode, list: { isNumbered: boolean; count: number } | null): Line[] {
	if (node.nodeType === ELEMENT && isLeftOut(node)) return [];
	const name = node.nodeName.toUpperCase();
	const oneLine = () => inline(node).replace(/\s+/g, ' ').trim();
	const isHeading = /^H[1-6]$/.test(name) || HEADING_CLASS.test(attribute(node, 'class'));
	if (isHeading) return [{ kind: 'heading', text: `# ${oneLine()}` }];
	if (name === 'UL' || name === 'OL') {
		const own = { isNumbered: name === 'OL', count: 0 };
		return [...node.childNodes].flatMap((one) => linesOf(one, own));
	}
	if (name === 'LI') {
		const mark = list?.isNumbered ? `${++list.count}.` : '-';
		const nested = [...node.childNodes].filter((one) => /^[UO]L$/i.test(one.nodeName));
		const own = [...node.childNodes].filter((one) => !nested.includes(one));
		const text = own.map(inline).join(' ').replace(/\s+/g, ' ').trim();
		const item: Line[] = text === '' ? [] : [{ kind: 'item', text: `${mark} ${text}` }];
		return [...item, ...nested.flatMap((one) => linesOf(one, null))];
	}
	if (WORD_LIST.test(attribute(node, 'style'))) {
		const number = /\d+|^[a-z](?=[.)])/i.exec(wordMark(node))?.[0];
		const mark = number === undefined ? '-' : /\d/.test(number) ? `${number}.` : '-';
		return [{ kind: 'item', text: `${mark} ${oneLine()}` }];
	}
	if (name === 'TR') {
		const cells = [...node.childNodes].filter((one) => one.nodeType === ELEMENT);
		const said = cells.map((one) => inline(one).replace(/\s+/g, ' ').trim());
		return [{ kind: 'words', text: said.filter((one) => one !== '').join(': ') }];
	}
	return flowOf(node);
}

/** Words that stand between blocks are a paragraph. */
function flowOf(node: PastedNode): Line[] {
	const lines: Line[] = [];
	let words = '';
	const end = () => {
		if (words.trim() !== '') lines.push({ kind: 'words', text: words.trim() });
		words = '';
	};
	for (const one of node.childNodes) {
		if (isBlock(one)) {
			end();
			lines.push(...linesOf(one, null));
		} else words += inline(one);
	}
	end();
	return lines;
}

function isBlock(node: PastedNode): boolean {
	if (node.nodeType !== ELEMENT || isLeftOut(node)) return false;
	const name = node.nodeName.toUpperCase();
	if (BLOCKS.has(name) || /^H[1-6]$|^LI$|^T(?:BODY|HEAD|FOOT)$/.test(name)) return true;
	return [...node.childNodes].some(isBlock);
}

/** A pasted page as plain text: `# ` before headings, `- ` and `1. ` before items of lists. */
export function markedText(body: PastedNode): string {
	let text = '';
	let last: Line['kind'] | null = null;
	for (const { kind, text: line } of flowOf(body)) {
		if (line === '' || line === '#') continue;
		const isRun = kind === 'item' && last === 'item';
		text += (text === '' ? '' : isRun ? '\n' : '\n\n') + line;
		last = kind;
	}
	return text;
}

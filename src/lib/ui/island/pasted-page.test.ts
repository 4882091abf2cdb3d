import { describe, expect, it } from 'vitest';
import { cleanedText } from '#lib/domain/report/pasted-text.ts';
import { markedText, type PastedNode } from './pasted-page.ts';

const text = (nodeValue: string): PastedNode => ({
	nodeType: 3,
	nodeName: '#text',
	nodeValue,
	childNodes: []
});

type Said = string | PastedNode;

/** An element as a browser's parser makes it. */
function el(
	nodeName: string,
	given: Record<string, string> | Said,
	...children: Said[]
): PastedNode {
	const isWords = typeof given === 'string' || 'nodeType' in given;
	const attributes: Record<string, string> = isWords ? {} : (given as Record<string, string>);
	const all = isWords ? [given as Said, ...children] : children;
	return {
		nodeType: 1,
		nodeName: nodeName.toUpperCase(),
		nodeValue: null,
		childNodes: all.map((one) => (typeof one === 'string' ? text(one) : one)),
		getAttribute: (name) => attributes[name] ?? null
	};
}

const comment: PastedNode = {
	nodeType: 8,
	nodeName: '#comment',
	nodeValue: 'StartFragment',
	childNodes: []
};
const item = (mark: string, words: string) =>
	el(
		'p',
		{ class: 'MsoListParagraph', style: 'margin-left:36pt;mso-list:l0 level1 lfo1' },
		el('span', { style: 'mso-list:Ignore' }, mark, el('span', '\u00A0\u00A0\u00A0')),
		words
	);
const pasted = (...children: Said[]) => cleanedText(markedText(el('body', {}, ...children)));

describe('what is pasted from Word or a page', () => {
	it.each<[string, Said[], string]>([
		[
			'headings and paragraphs',
			[comment, el('h1', 'Home'), el('p', { style: 'color:red' }, 'It is ', el('b', 'warm'), '.')],
			'# Home\n\nIt is warm.'
		],
		['a title of Word', [el('p', { class: 'MsoTitle' }, 'Report')], '# Report'],
		['lists', [el('ul', el('li', 'one'), el('li', el('p', 'two')))], '- one\n- two'],
		['numbered lists', [el('ol', el('li', 'one'), el('li', 'two'))], '1. one\n2. two'],
		[
			'lists within lists',
			[el('ul', el('li', 'one', el('ul', el('li', 'inner'))), el('li', 'two'))],
			'- one\n- inner\n- two'
		],
		["Word's lists", [item('·', 'one'), item('·', 'two'), el('p', 'End')], '- one\n- two\n\nEnd'],
		["Word's numbers", [item('1.', 'one'), item('2.', 'two')], '1. one\n2. two'],
		['breaks', [el('p', 'one', el('br', ''), 'two')], 'one\ntwo'],
		[
			'tables',
			[el('table', el('tbody', el('tr', el('td', 'School'), el('td', 'Good'))))],
			'School: Good'
		],
		[
			'words within blocks of blocks',
			[el('div', 'one', el('div', 'two'), 'three')],
			'one\n\ntwo\n\nthree'
		],
		['a link', [el('p', 'See ', el('a', { href: 'http://x.example' }, 'this'))], 'See this'],
		['words over lines of the source', [el('p', 'one\r\n  two')], 'one two']
	])('%s', (_, children, said) => {
		expect(pasted(...children)).toBe(said);
	});

	it.each<[string, Said]>([
		['hidden text', el('span', { style: 'display: none' }, 'zq')],
		["Word's hidden text", el('span', { style: 'mso-hide:all' }, 'zq')],
		['invisible text', el('span', { style: 'visibility:hidden' }, 'zq')],
		['text of no size', el('span', { style: 'font-size:0' }, 'zq')],
		['deleted text', el('del', 'zq')],
		['struck text', el('span', { style: 'text-decoration:line-through' }, 'zq')],
		['older struck text', el('s', 'zq')],
		['a deletion of Word', el('span', { class: 'msoDel' }, 'zq')],
		["Word's comments", el('div', { style: 'mso-element:comment' }, el('p', 'zq'))],
		['the mark of a comment', el('a', { class: 'msocomanchor', href: '#_msocom_1' }, '[zq1]')],
		['a comment by its class', el('p', { class: 'MsoCommentText' }, 'zq')],
		['scripts', el('script', 'zq')],
		['styles', el('style', '@font-face {zq}')],
		["Word's own things", el('o:p', 'zq')],
		['XML', el('xml', el('w:worddocument', 'zq'))],
		['what is hidden by its attribute', el('p', { hidden: '' }, 'zq')],
		['what only screens show', el('span', { 'aria-hidden': 'true' }, 'zq')],
		['fields', el('textarea', 'zq')],
		['comments of the source', { ...comment, nodeValue: 'zq' }]
	])('leaves out %s', (_, hidden) => {
		expect(pasted(el('p', 'one'), hidden, el('p', 'two ', hidden, 'three'))).toBe(
			'one\n\ntwo three'
		);
	});
});

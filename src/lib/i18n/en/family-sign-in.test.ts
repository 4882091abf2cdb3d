import { describe, expect, it } from 'vitest';
import { readingLevel } from '#lib/domain/reading/level.ts';
import familySignIn from './family-sign-in.json' with { type: 'json' };

/** For grown-ups (LOOK.md, "Words"). */
const LIMIT = 4;
const glossary = [
	'Sam',
	'e-mail',
	'passkey',
	'PIN',
	'JavaScript',
	'browser',
	'app',
	'social',
	'worker'
];

function textsOf(tree: unknown): string[] {
	if (typeof tree === 'string') {
		return [tree.replace(/\{\{count\}\}/g, '5').replace(/\{\{\w+\}\}/g, 'Sam')];
	}
	return Object.values(tree as object).flatMap(textsOf);
}

describe('words at a family’s door', () => {
	it.each(Object.keys(familySignIn) as (keyof typeof familySignIn)[])('%s', (part) => {
		const { grade } = readingLevel(textsOf(familySignIn[part]), glossary);
		expect(grade).toBeLessThanOrEqual(LIMIT);
	});

	it('on paper name no council and no kind of service', () => {
		const paper = textsOf(familySignIn.paper).join(' ');
		expect(paper).not.toMatch(/social|council|worker|care|review|child|parent|report|meeting/i);
	});
});

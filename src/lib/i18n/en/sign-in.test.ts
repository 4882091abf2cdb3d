import { describe, expect, it } from 'vitest';
import { BANDS, isBand } from '#lib/domain/person/band.ts';
import { GRADE_LIMITS } from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import signIn from './sign-in.json' with { type: 'json' };

/** The texts below a part of the tree: those of one band, or (null) those that every band reads. */
function textsOf(tree: unknown, band: string | null): string[] {
	if (typeof tree !== 'object' || tree === null) return [];
	return Object.entries(tree).flatMap(([key, value]) => {
		if (isBand(key)) return key === band && typeof value === 'string' ? [plain(value)] : [];
		if (typeof value !== 'string') return textsOf(value, band);
		return band === null ? [plain(value)] : [];
	});
}

function plain(text: string): string {
	return text.replace(/\{\{count\}\}/g, '5').replace(/\{\{\w+\}\}/g, 'Sam');
}

/** Names, and words whose meaning the page shows. */
const glossary = ['Sam', 'Childline', 'advocate', 'passkey', 'PIN', 'reviewing', 'officer'];

/** The doors and pages of young people, whichever band they are of. */
const doors = [
	'front',
	'passkey',
	'here',
	'card',
	'secret',
	'forgot',
	'set_up',
	'ready',
	'own',
	'kept',
	'timed_out',
	'watch'
] as const;

describe('words at a young person’s door', () => {
	it.each(doors)('%s is within grade 3', (part) => {
		// A wait is always said on the page that asks for the secret.
		const tree = part === 'secret' ? [signIn.secret, signIn.wait] : signIn[part];
		const texts = textsOf(tree, null);
		expect(readingLevel(texts, glossary).grade).toBeLessThanOrEqual(GRADE_LIMITS['8-11']);
	});

	it.each(BANDS)('those of one band are within its grade: %s', (band) => {
		expect(readingLevel(textsOf(signIn, band), glossary).grade).toBeLessThanOrEqual(
			GRADE_LIMITS[band]
		);
	});

	it('a card names no council and no kind of service', () => {
		const card = textsOf(signIn.paper, null).join(' ');
		expect(card).not.toMatch(/social|council|worker|care|review|child(?!line)/i);
	});
});

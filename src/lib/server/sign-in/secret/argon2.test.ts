import { describe, expect, it } from 'vitest';
import { hashKnown, isKnown } from './argon2.ts';

describe('what somebody knows', () => {
	it('is found again, and only that', async () => {
		const stored = await hashKnown('kite boat sun tree');
		expect(stored).not.toContain('kite');
		expect(await isKnown('kite boat sun tree', stored)).toBe(true);
		expect(await isKnown('boat kite sun tree', stored)).toBe(false);
	});

	it('is hashed differently each time', async () => {
		expect(await hashKnown('one')).not.toBe(await hashKnown('one'));
	});

	it('is the same however a keyboard composes an accent', async () => {
		expect(await isKnown('cafe\u0301', await hashKnown('caf\u00e9'))).toBe(true);
	});

	it.each([null, '', 'argon2id$1,1,1$x$y', 'plain'])('is never what %j is', async (stored) => {
		expect(await isKnown('', stored)).toBe(false);
	});

	it('waits its turn when many come at once', async () => {
		const stored = await hashKnown('x');
		const answers = await Promise.all(
			Array.from({ length: 8 }, (_, n) => isKnown(n === 3 ? 'x' : 'y', stored))
		);
		expect(answers.filter(Boolean)).toHaveLength(1);
	});
});

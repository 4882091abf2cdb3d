import { describe, expect, it } from 'vitest';
import { inTurn } from './turn.ts';

/** Work that waits to be let go. */
function held() {
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	return { act: () => promise, resolve, reject };
}

describe('photos in work', () => {
	it('are one for each session', async () => {
		const first = held();
		const mine = inTurn('one', first.act);
		expect(await inTurn('one', () => Promise.resolve('second'))).toBe('busy');
		first.resolve('first');
		expect(await mine).toBe('first');
		expect(await inTurn('one', () => Promise.resolve('third'))).toBe('third');
	});

	it('are six at most, and the seventh is told at once to come again', async () => {
		const first = held();
		const all = [inTurn('0', first.act)];
		for (let n = 1; n < 6; n++) all.push(inTurn(String(n), () => Promise.resolve(String(n))));
		expect(await inTurn('6', () => Promise.resolve('6'))).toBe('busy');
		first.resolve('0');
		expect(await Promise.all(all)).toEqual(['0', '1', '2', '3', '4', '5']);
		expect(await inTurn('6', () => Promise.resolve('6'))).toBe('6');
	});

	it('are one after the other, and one that fails holds nobody up', async () => {
		const first = held();
		let begun = false;
		const failing = inTurn('one', first.act);
		const next = inTurn('two', () => {
			begun = true;
			return Promise.resolve('two');
		});
		await Promise.resolve();
		expect(begun).toBe(false);
		first.reject(new Error('an accident'));
		await expect(failing).rejects.toThrow('an accident');
		expect(await next).toBe('two');
		expect(await inTurn('one', () => Promise.resolve('again'))).toBe('again');
	});
});

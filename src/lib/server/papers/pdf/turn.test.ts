import { describe, expect, it } from 'vitest';
import { inTurn } from './turn.ts';

const room = { ofSession: 2, inAll: 3 };

describe('work on PDFs', () => {
	it('is done one after the other, and refused where too much waits', async () => {
		const log: string[] = [];
		const act = (name: string) => async () => {
			log.push(`${name} begins`);
			await Promise.resolve();
			log.push(`${name} ends`);
			return name;
		};
		const results = await Promise.all([
			inTurn('one', room, act('a')),
			inTurn('one', room, act('b')),
			inTurn('one', room, act('c')),
			inTurn('two', room, act('d')),
			inTurn('three', room, act('e'))
		]);
		expect(results).toEqual(['a', 'b', 'busy', 'd', 'busy']);
		expect(log.filter((_, at) => at % 2 === 0).map((line) => line[0])).toEqual(['a', 'b', 'd']);
		expect(await inTurn('one', room, act('f'))).toBe('f');
	});

	it('goes on after an accident', async () => {
		const fails = inTurn('one', room, () => Promise.reject(new Error('no')));
		await expect(fails).rejects.toThrow('no');
		expect(await inTurn('one', room, () => Promise.resolve(1))).toBe(1);
	});
});

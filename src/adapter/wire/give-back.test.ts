import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { giveBack } from './give-back.js';

it('gives back what nothing holds any more', () => {
	let held: unknown[] | null = Array.from({ length: 300_000 }, (_, at) => ({ at }));
	const before = process.memoryUsage().heapUsed;
	expect(held).toHaveLength(300_000);
	held = null;
	giveBack();
	expect(process.memoryUsage().heapUsed).toBeLessThan(before - 5_000_000);
});

it('leaves no way behind to ask for it', () => {
	giveBack();
	expect(runInNewContext('typeof gc')).toBe('undefined');
});

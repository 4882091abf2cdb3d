import { describe, expect, it } from 'vitest';
import { answeredAnew, communicationSteps, nothingSaid } from './communication.ts';

const given = (form: Record<string, string[]>) => (name: string) => form[name] ?? [];

describe('answeredAnew', () => {
	it('takes what is an answer of ours, and no more', () => {
		const read = given({ helps: ['toy', 'x', 'time'], pace: ['never'], stop: [' I turn away '] });
		expect(answeredAnew(nothingSaid, communicationSteps, read)).toEqual({
			...nothingSaid,
			helps: ['time', 'toy'],
			said: { ...nothingSaid.said, stop: 'I turn away' }
		});
	});

	it('leaves what was not asked as it was', () => {
		const kept = { ...nothingSaid, helps: ['quiet'], pace: 'long' } as const;
		expect(answeredAnew(kept, ['pace'], given({}))).toEqual({ ...kept, pace: null });
	});

	it('cuts what is too long for a card', () => {
		const read = given({ more: ['a'.repeat(999)] });
		expect(answeredAnew(nothingSaid, ['more'], read).said.more).toHaveLength(300);
	});
});

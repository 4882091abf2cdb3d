import { describe, expect, it } from 'vitest';
import { helpLines } from '#lib/domain/help/lines.ts';
import { helpFor } from './help-for.ts';
import { READERS } from './readers.ts';

describe('helplines on leaflets', () => {
	it.each(READERS)('for %s: danger first, and only numbers of the one list', (reader) => {
		const lines = helpFor(reader);
		expect(lines[0]?.number).toBe('999');
		expect(lines.filter((line) => !(helpLines as readonly unknown[]).includes(line))).toEqual([]);
		expect(lines.length).toBeGreaterThan(1);
	});

	it('parents have their own adviser, the youngest two numbers', () => {
		expect(helpFor('parents').map(({ id }) => id)).toContain('family-rights');
		expect(helpFor('4-7').map(({ id }) => id)).toEqual(['emergency', 'childline']);
	});
});

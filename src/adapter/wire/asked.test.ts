import { expect, it } from 'vitest';
import { originOf } from './asked.js';

it.each([
	['https://here.example', 'elsewhere', 'https://here.example'],
	['https://here.example/', 'elsewhere', 'https://here.example'],
	['https://here.example:443/a?b', 'elsewhere', 'https://here.example'],
	[undefined, 'here.example:81', 'https://here.example:81'],
	[undefined, undefined, 'https://']
])('%s, asked as %s, is %s', (set, host, origin) => {
	expect(originOf(set, host)).toBe(origin);
});

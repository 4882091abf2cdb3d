import { expect, it } from 'vitest';
import { lifetimes } from '#lib/server/session/lifetimes.ts';
import { warnBefore } from './warning.ts';

it.each(Object.entries(lifetimes))(
	'the end of a session is announced in time: %s',
	(kind, { warn, idle }) => {
		expect(warnBefore(kind) * 1000).toBe(warn);
		expect(warn).toBeLessThan(idle);
	}
);

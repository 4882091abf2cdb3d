import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { readEnv } from '#lib/server/env.ts';
import { openService, type Service } from '#lib/server/service.ts';

/** Tuesday 10 March 2026, 10:00 in London: what every test's clock says until it is moved. */
export const TEST_NOW = londonInstant('2026-03-10', '10:00');

export interface TestService extends Service {
	/** Moves the clock. */
	set(now: number): void;
}

/** A real service on a real database file of its own, gone when the test ends. */
export function testService(env: Record<string, string> = {}): TestService {
	const folder = mkdtempSync(join(tmpdir(), 'sayso-test-'));
	let now = TEST_NOW;
	const service = openService(
		readEnv({ DATA_DIR: folder, EMERGENCY_DUTY_NUMBER: '01632 960001', ...env }),
		() => now
	);
	onTestFinished(() => {
		service.db.$client.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return { ...service, set: (to) => (now = to) };
}

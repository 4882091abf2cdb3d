import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { readEnv } from '#lib/server/env.ts';
import { dbFile, openDb } from '#lib/server/db/client.ts';
import { openService, type Service } from '#lib/server/service.ts';

/** Tuesday 10 March 2026, 10:00 in London: what every test's clock says until it is moved. */
export const TEST_NOW = londonInstant('2026-03-10', '10:00');

export interface TestService extends Service {
	/** Moves the clock. */
	set(now: number): void;
}

let template: string | undefined;

/** A database with the migrations applied, made once per test worker and copied for each test. */
function migrated(): string {
	if (!template) {
		template = mkdtempSync(join(tmpdir(), 'sayso-template-'));
		openDb(template).$client.close();
		process.once('exit', () => template && rmSync(template, { recursive: true, force: true }));
	}
	return dbFile(template);
}

/** A real service on a real database file of its own, gone when the test ends. */
export function testService(env: Record<string, string> = {}): TestService {
	const folder = mkdtempSync(join(tmpdir(), 'sayso-test-'));
	copyFileSync(migrated(), dbFile(folder));
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

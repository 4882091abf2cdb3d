import { SMTPServer } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { checkService } from '#lib/server/check/check.ts';
import type { Finding } from '#lib/server/check/finding.ts';
import { newId } from '#lib/server/db/id.ts';
import { dutyWindow } from '#lib/server/db/schema/index.ts';
import { record } from '#lib/server/audit/audit.ts';
import { keyOf } from '#lib/server/vault/key.ts';
import { Vault } from '#lib/server/vault/vault.ts';
import type { Service } from '#lib/server/service.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { notifyServer } from '#tests/support/notify-server.ts';
import { aChild, anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';

/** What the check finds, by what it is about. */
async function found(service: Service): Promise<Record<string, string>> {
	const findings: Finding[] = [];
	const isWell = await checkService(service, sayso, (finding) => findings.push(finding));
	expect(isWell).toBe(findings.every(({ ok }) => ok));
	return Object.fromEntries(
		findings.map(({ about, ok, sentence }) => [about, `${ok ? 'ok' : 'not well'}: ${sentence}`])
	);
}

/** A mail server that answers; gives its address. */
async function mailServer(): Promise<string> {
	const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
	return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

function onDuty(service: Service, email?: string): void {
	const { id } = anAdult(service, ['duty'], email ? { email } : {});
	service.db
		.insert(dutyWindow)
		.values({ id: newId(), adultId: id, weekday: 1, fromMinute: 0, toMinute: 60, place: 1 })
		.run();
}

it('finds everything well where it is', async () => {
	const service = testService({ SMTP_URL: await mailServer(), ORIGIN: 'https://sayso.example' });
	aChild(service, '2012-03-01');
	onDuty(service, 'duty@sayso.example');
	expect(Object.values(await found(service)).filter((line) => !line.startsWith('ok'))).toEqual([]);
});

it('is the command line’s alone', async () => {
	const service = testService();
	const asked = checkService(service, anAdult(service, ['administrator']), () => {});
	await expect(asked).rejects.toMatchObject({ status: 404 });
});

describe('says what is not well, and what to do', () => {
	it('with no emergency duty number', async () => {
		const service = testService({ EMERGENCY_DUTY_NUMBER: '' });
		expect((await found(service)).settings).toMatch(/not well: .*Set EMERGENCY_DUTY_NUMBER/);
	});

	it('with another encryption key than the one that sealed', async () => {
		const service = testService();
		aChild(service, '2012-03-01');
		const other = { ...service, vault: new Vault(keyOf(randomBytes(32))) };
		expect((await found(other))['encryption key']).toMatch(/not well: .*another key/);
	});

	it('with a key that others can read', async () => {
		const service = testService();
		chmodSync(join(service.env.DATA_DIR, 'key'), 0o644);
		expect((await found(service))['encryption key']).toMatch(/not well: Others/);
	});

	it('with rows that refer to nothing', async () => {
		const service = testService();
		service.db.$client.pragma('foreign_keys = 0');
		service.db.$client.exec("INSERT INTO wish_done VALUES ('none', 'done', 'test', 0)");
		expect((await found(service)).database).toMatch(/not well: 1 rows refer .* wish_done/);
	});

	it('with sums that were spoilt', async () => {
		const service = testService();
		service.db.$client.exec("INSERT INTO figure_day VALUES ('2025-01-01', zeroblob(20))");
		expect((await found(service)).figures).toMatch(/not well/);
	});

	it('with a clock that went back, or lost its time', async () => {
		const service = testService();
		record(service.db, sayso, service.now() + 3_600_000, { action: 'import' });
		expect((await found(service)).clock).toMatch(
			/not well: .*recorded at 2026-03-10 11:00 already/
		);
		service.set(londonInstant('2016-01-01', '00:00'));
		expect((await found(service)).clock).toMatch(/not well: It says 2016-01-01/);
	});

	it('with a table of bank holidays that ends within a year', async () => {
		const service = testService();
		service.set(londonInstant('2035-01-02', '12:00'));
		expect((await found(service))['bank holidays']).toMatch(/not well: .*update/);
	});

	it('with no way, a dead way, or nobody to tell of an alert', async () => {
		const channel = async (env: Record<string, string>, email?: string) => {
			const service = testService(env);
			onDuty(service, email);
			return (await found(service))['alert channel'];
		};
		expect(await channel({})).toMatch(/not well: Neither .* is set/);
		expect(await channel({ SMTP_URL: 'smtp://127.0.0.1:1' })).toMatch(/not well: .*can’t be used/);
		expect(await channel({ SMTP_URL: await mailServer() })).toMatch(/not well: 1 people/);
		const notify = await notifyServer();
		expect(await channel(notify.env)).toMatch(/not well: 1 people/);
		expect(await channel(notify.env, 'duty@sayso.example')).toMatch(/ok: GOV.UK Notify answers/);
		notify.told.look = { status: 403 };
		expect(await channel(notify.env)).toMatch(/not well: GOV.UK Notify can’t .* key, or the clock/);
	});
});

import { describe, expect, it } from 'vitest';
import { notice, noticeOutcome } from '#lib/server/db/schema/index.ts';
import { notifyServer, type NotifyTrouble } from '#tests/support/notify-server.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { claim } from '../claim.ts';
import { noteHanding } from '../claim-note.ts';
import { sendDue } from '../outbox.ts';
import { BELIEVED_AFTER, MOST_TRIES } from '../waits.ts';
import { writeNotice } from '../write.ts';

const MINUTE = 60_000;

async function world(env: Record<string, string> = {}) {
	const there = await notifyServer();
	const service = testService({ ...there.env, ORIGIN: 'https://portal.example.org', ...env });
	const adult = anAdult(service, ['parent'], {
		name: 'Odalys Brightwater',
		email: 'o@example.org'
	});
	writeNotice(service, service.db, { adultId: adult.id, kind: 'reply-waiting', path: '/family' });
	const row = () => service.db.select().from(notice).get()!;
	const outcome = () => service.db.select().from(noticeOutcome).get();
	const at = async (now: number) => {
		service.set(now);
		there.told.now = now;
		await sendDue(service);
	};
	/** Goes on to whatever is due next. */
	const next = () => at(row().nextTryAt);
	return { ...there, service, row, outcome, at, next };
}

describe('GOV.UK Notify', () => {
	it('takes one, with fixed words and a link, and is asked whether it arrived', async () => {
		const { stored, counts, clients, outcome, next } = await world();
		await next();
		expect([...clients]).toEqual([expect.stringMatching(/^NOTIFY-API-NODE-CLIENT\/8\./)]);
		expect(stored).toMatchObject([
			{
				email_address: 'o@example.org',
				personalisation: {
					subject: 'You have a message',
					text: 'Sign in to read it:',
					link: 'https://portal.example.org/family'
				}
			}
		]);
		expect(outcome()).toBeUndefined();
		await next();
		stored[0]!.status = 'delivered';
		await next();
		expect(outcome()?.outcome).toBe('sent');
		expect(counts).toEqual({ sends: 1, looks: 2 });
	});

	it.each<[NotifyTrouble, 'again' | 'failed' | 'looked-up', string | null]>([
		[{ status: 400, error: 'ValidationError' }, 'failed', 'GOV.UK Notify: 400 ValidationError'],
		[{ status: 400, error: 'BadRequestError' }, 'again', null],
		[{ status: 401, error: 'AuthError' }, 'again', null],
		[{ status: 403, error: 'AuthError' }, 'again', null],
		[{ status: 404, error: 'NoResultFound' }, 'again', null],
		[{ status: 302 }, 'again', null],
		[{ status: 429, error: 'RateLimitError' }, 'again', null],
		[{ status: 429, error: 'TooManyRequestsError' }, 'again', null],
		[{ status: 500 }, 'looked-up', null],
		[{ status: 503, stores: true }, 'looked-up', null],
		['drop-before', 'looked-up', null],
		['drop-after', 'looked-up', null]
	])('%o: %s', async (trouble, then, why) => {
		const { stored, told, counts, outcome, row, at, next } = await world();
		told.send = trouble;
		await at(TEST_NOW);
		told.send = null;
		const { id } = row();
		const isStored = stored.length === 1;
		if (then === 'failed') expect(outcome()).toMatchObject({ outcome: 'failed', why });
		else expect(outcome()).toBeUndefined();
		await at(TEST_NOW + BELIEVED_AFTER);
		if (then !== 'failed') expect(stored.map(({ reference }) => reference)).toEqual([id]);
		expect(counts).toEqual({
			sends: then === 'failed' || isStored ? 1 : 2,
			looks: then === 'looked-up' ? 1 : 0
		});
		if (then === 'failed') return;
		stored[0]!.status = 'delivered';
		await next();
		expect(outcome()?.outcome).toBe('sent');
		expect(stored).toHaveLength(1);
	});

	it('is sent nothing again before “we don’t have it” can be believed', async () => {
		const { told, counts, at, next, row } = await world();
		told.send = 'drop-before';
		await next();
		told.send = null;
		await next();
		expect(counts).toEqual({ sends: 1, looks: 1 });
		expect(row().nextTryAt).toBe(TEST_NOW + BELIEVED_AFTER);
		await at(TEST_NOW + BELIEVED_AFTER);
		expect(counts).toEqual({ sends: 2, looks: 2 });
	});

	it.each([
		['delivered', 'sent', null],
		['permanent-failure', 'failed', 'GOV.UK Notify: permanent-failure'],
		['temporary-failure', 'failed', 'GOV.UK Notify: temporary-failure']
	])('says in the end: %s', async (status, outcomeIs, why) => {
		const { stored, outcome, next } = await world();
		await next();
		stored[0]!.status = status;
		await next();
		expect(outcome()).toMatchObject({ outcome: outcomeIs, why });
	});

	it('is sent once more what never left it, and the newest counts', async () => {
		const { stored, outcome, next, row } = await world();
		await next();
		stored[0]!.status = 'technical-failure';
		await next();
		expect(stored.map(({ reference }) => reference)).toEqual([row().id, row().id]);
		stored[1]!.status = 'delivered';
		await next();
		expect(outcome()?.outcome).toBe('sent');
	});

	it.each<[string, NotifyTrouble]>([
		['does not answer', 'drop-before'],
		['is out of order', { status: 503 }],
		['refuses the key by now', { status: 403, error: 'AuthError' }]
	])('while it %s, nothing unknown is sent again; in the end it is flagged', async (_, look) => {
		const { told, counts, outcome, next, stored } = await world();
		told.send = 'drop-after';
		told.look = look;
		for (let tries = 0; tries < MOST_TRIES; tries += 1) await next();
		expect(outcome()?.outcome).toBe('unknown');
		expect([counts.sends, stored.length]).toEqual([1, 1]);
	});

	it('is flagged where it never says whether it arrived', async () => {
		const { outcome, next } = await world();
		for (let tries = 0; tries < MOST_TRIES; tries += 1) await next();
		expect(outcome()?.outcome).toBe('unknown');
	});

	it('is tried again where nobody listens: nothing has gone', async () => {
		const { close, row, next } = await world();
		await close();
		await next();
		expect(row()).toMatchObject({ tries: 1, handedAt: null, nextTryAt: TEST_NOW + MINUTE });
	});

	it('refuses a clock that is wrong; the notice waits until somebody mends it', async () => {
		const { service, told, row, outcome } = await world();
		told.ahead = 40_000;
		await sendDue(service);
		expect([row().tries, row().handedAt, outcome()]).toEqual([1, null, undefined]);
	});

	it.each([
		['had been stored: looked up, not sent again', true, 0],
		['had not: sent after it was looked up', false, 1]
	])('a restart while it was being handed over, and it %s', async (_, isStored, more) => {
		const { service, stored, counts, row, next, told } = await world();
		if (isStored) {
			told.send = 'drop-after';
			await next();
			told.send = null;
		} else noteHanding(service, claim(service, row())!, 'notify');
		const before = counts.sends;
		await next();
		await next();
		expect(counts.sends - before).toBe(more);
		expect(stored).toHaveLength(1);
	});

	it('goes first where SMTP_URL is set as well', async () => {
		const { counts, next } = await world({ SMTP_URL: 'smtp://127.0.0.1:1' });
		await next();
		expect(counts.sends).toBe(1);
	});
});

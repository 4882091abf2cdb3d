import { describe, expect, it, onTestFinished } from 'vitest';
import { notice, noticeOutcome } from '../db/schema/index.ts';
import { openService, type Service } from '../service.ts';
import { mailServer, type MailTrouble } from '#tests/support/mail-server.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { claim } from './claim.ts';
import { ClaimLost, noteHanding } from './claim-note.ts';
import { sendDue } from './outbox.ts';
import { MOST_TRIES, waitBefore } from './waits.ts';
import { wayOf, type Way } from './way.ts';
import { writeNotice } from './write.ts';

const MINUTE = 60_000;

async function world(account = '') {
	const mail = await mailServer();
	const url = `smtp://${account}127.0.0.1:${mail.port}`;
	const service = testService({ SMTP_URL: url, ORIGIN: 'https://portal.example.org' });
	const adult = anAdult(service, ['iro'], { name: 'Odalys Brightwater', email: 'o@example.org' });
	writeNotice(service, service.db, { adultId: adult.id, kind: 'views-waiting', path: '/staff' });
	const row = () => service.db.select().from(notice).get()!;
	const outcomes = () =>
		service.db
			.select()
			.from(noticeOutcome)
			.all()
			.map(({ outcome }) => outcome);
	return { ...mail, service, outcomes, row };
}

/** The same data folder opened once more, as another process or a new one does. */
function again(service: Service): Service {
	const opened = openService(service.env, service.now);
	onTestFinished(() => void opened.db.$client.close());
	return opened;
}

describe('the outbox, against a real mail server', () => {
	it('sends once, and says nothing of anybody', async () => {
		const { service, taken, outcomes } = await world();
		await sendDue(service);
		await sendDue(service);
		expect(taken).toHaveLength(1);
		expect(outcomes()).toEqual(['sent']);
		expect(taken[0]).toContain('https://portal.example.org/staff');
		expect(taken[0]).toContain('Auto-Submitted: auto-generated');
		expect(taken[0]).not.toMatch(/Odalys|council|child|review|conference|social/i);
	});

	it.each<[MailTrouble, 'again' | 'failed' | 'unknown']>([
		[{ at: 'connect', does: 'drop' }, 'again'],
		[{ at: 'connect', does: 421 }, 'again'],
		[{ at: 'connect', does: 554 }, 'again'],
		[{ at: 'sign-in', does: 535 }, 'again'],
		[{ at: 'sign-in', does: 'drop' }, 'again'],
		[{ at: 'from', does: 'drop' }, 'again'],
		[{ at: 'from', does: 451 }, 'again'],
		[{ at: 'from', does: 553 }, 'again'],
		[{ at: 'to', does: 'drop' }, 'again'],
		[{ at: 'to', does: 450 }, 'again'],
		[{ at: 'to', does: 550 }, 'failed'],
		[{ at: 'data', does: 451 }, 'again'],
		[{ at: 'data', does: 554 }, 'failed'],
		[{ at: 'data', does: 'drop' }, 'unknown'],
		[{ at: 'taken', does: 'drop' }, 'unknown']
	])('%o: %s', async (trouble, then) => {
		const { service, taken, told, outcomes, row } = await world('clerk:secret@');
		told.trouble = trouble;
		await sendDue(service);
		const { messageId } = row();
		expect(outcomes()).toEqual(then === 'again' ? [] : [then]);
		if (then === 'again') expect(row()).toMatchObject({ tries: 1, handedAt: null });
		told.trouble = null;
		service.set(TEST_NOW + 600 * MINUTE);
		const before = taken.length;
		await sendDue(service);
		// Only what certainly had not gone goes now, under the Message-ID it had.
		expect(taken.length - before).toBe(then === 'again' ? 1 : 0);
		if (then === 'again') expect(taken.at(-1)).toContain(messageId);
	});

	it('waits longer each time, and gives up in the end', async () => {
		const { service, told, outcomes, row } = await world();
		told.trouble = { at: 'to', does: 450 };
		let now = TEST_NOW;
		for (let tries = 1; tries < MOST_TRIES; tries += 1) {
			await sendDue(service);
			expect(row().nextTryAt - now).toBe(waitBefore(tries));
			service.set(row().nextTryAt - 1);
			await sendDue(service);
			expect(row().tries).toBe(tries);
			now = row().nextTryAt;
			service.set(now);
		}
		expect(outcomes()).toEqual([]);
		await sendDue(service);
		expect(outcomes()).toEqual(['failed']);
		expect((now - TEST_NOW) / (24 * 60 * MINUTE)).toBeGreaterThan(3);
		expect((now - TEST_NOW) / (24 * 60 * MINUTE)).toBeLessThan(4);
	});

	it('sends nothing that has lain for longer than a week: it may be from a backup', async () => {
		const { service, taken, outcomes } = await world();
		service.set(TEST_NOW + 8 * 24 * 60 * MINUTE);
		await sendDue(service);
		expect([taken.length, outcomes()]).toEqual([0, ['failed']]);
	});

	it('keeps a notice untried while there is no way to send', async () => {
		const { service, outcomes, row } = await world();
		await sendDue(service, null);
		expect([row().tries, outcomes()]).toEqual([0, []]);
	});
});

describe('two at once', () => {
	/** Ways of two processes that send only when both have begun. */
	const slow = (sent: string[]): Way => ({
		name: 'smtp',
		look: null,
		async send({ reference }, handing) {
			await new Promise((done) => setTimeout(done, 20));
			handing();
			sent.push(reference);
			return { is: 'sent' };
		}
	});

	it('never send one notice twice', async () => {
		const { service, outcomes } = await world();
		const sent: string[] = [];
		const other = again(service);
		await Promise.all([service, other, service].map((one) => sendDue(one, slow(sent))));
		expect([sent.length, outcomes()]).toEqual([1, ['sent']]);
	});

	it('nor when one of them slept until the other had taken over', async () => {
		const { service, row } = await world();
		const first = claim(service, row())!;
		const second = claim(service, row())!;
		expect(() => noteHanding(service, first, 'smtp')).toThrow(ClaimLost);
		expect(() => noteHanding(service, second, 'smtp')).not.toThrow();
	});

	it('and a sender who lost its turn breaks off before the message', async () => {
		const { service, taken, outcomes, row } = await world();
		const way = wayOf(service)!;
		await sendDue(service, {
			...way,
			send: (letter, handing) =>
				way.send(letter, () => {
					claim(service, row());
					handing();
				})
		});
		expect([taken.length, outcomes()]).toEqual([0, []]);
	});
});

describe('a restart between', () => {
	it.each([
		['before the handing over: sent afterwards', false, 1, 'sent'],
		['after it: flagged, not sent blindly again', true, 0, 'unknown']
	])('%s', async (_, isHanded, sends, outcome) => {
		const { service, taken, outcomes, row } = await world();
		const claimed = claim(service, row())!;
		if (isHanded) noteHanding(service, claimed, 'smtp');
		const restarted = again(service);
		await sendDue(restarted);
		expect([taken.length, outcomes()]).toEqual([0, []]);
		service.set(row().nextTryAt);
		await sendDue(restarted);
		expect([taken.length, outcomes()]).toEqual([sends, [outcome]]);
	});
});

it('an alert goes first, and is not held up behind a dead server', async () => {
	const { service } = await world();
	const duty = anAdult(service, ['duty'], { email: 'd@example.org' });
	service.set(TEST_NOW + MINUTE);
	writeNotice(service, service.db, { adultId: duty.id, kind: 'alert', path: '/staff' });
	const asked: string[] = [];
	const dead: Way = {
		name: 'smtp',
		look: null,
		send: ({ to }) => {
			asked.push(to);
			return Promise.resolve({ is: 'again', why: 'dead' });
		}
	};
	await sendDue(service, dead);
	expect(asked).toEqual(['d@example.org']);
});

import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { notice, noticeOutcome } from '../db/schema/index.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { sendDue } from './outbox.ts';
import { writeNotice } from './write.ts';

type Answer = 'take' | 'busy' | 'never' | 'take-and-vanish';

/** A real mail server that keeps what it takes and answers as told. */
async function mailServer() {
	const taken: string[] = [];
	const behaviour: { answer: Answer } = { answer: 'take' };
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, session, done) {
			let text = '';
			stream.on('data', (part: Buffer) => (text += part.toString()));
			stream.on('end', () => {
				const { answer } = behaviour;
				if (answer === 'busy') return done(Object.assign(new Error('busy'), { responseCode: 451 }));
				if (answer === 'never') return done(Object.assign(new Error('no'), { responseCode: 550 }));
				taken.push(text);
				// The message has been taken, but the sender never hears so.
				if (answer === 'take-and-vanish')
					return void server.connections.forEach((one) => one._socket.destroy());
				done();
			});
			void session;
		}
	});
	server.on('error', () => {});
	const port = await new Promise<number>((resolve) => {
		const listening = server.listen(0, '127.0.0.1', () =>
			resolve((listening.address() as AddressInfo).port)
		);
	});
	onTestFinished(() => void server.close());
	return { url: `smtp://127.0.0.1:${port}`, taken, behaviour };
}

async function world() {
	const mail = await mailServer();
	const service = testService({ SMTP_URL: mail.url, ORIGIN: 'https://portal.example.org' });
	const adult = anAdult(service, ['iro'], { name: 'Odalys Brightwater', email: 'o@example.org' });
	writeNotice(service, service.db, { adultId: adult.id, kind: 'views-waiting', path: '/staff' });
	const outcomes = () =>
		service.db
			.select()
			.from(noticeOutcome)
			.all()
			.map(({ outcome }) => outcome);
	return { ...mail, service, outcomes };
}

const MINUTE = 60_000;

describe('the outbox, against a real mail server', () => {
	it('sends once, and says nothing of anybody', async () => {
		const { service, taken, outcomes } = await world();
		await sendDue(service);
		await sendDue(service);
		expect(taken).toHaveLength(1);
		expect(outcomes()).toEqual(['sent']);
		expect(taken[0]).toContain('https://portal.example.org/staff');
		expect(taken[0]).not.toMatch(/Odalys|council|child|review|conference|social/i);
	});

	it('tries a busy server again after growing waits, under one Message-ID', async () => {
		const { service, taken, behaviour, outcomes } = await world();
		behaviour.answer = 'busy';
		await sendDue(service);
		service.set(TEST_NOW + MINUTE / 2);
		await sendDue(service);
		expect(service.db.select().from(notice).get()?.tries).toBe(1);
		service.set(TEST_NOW + 2 * MINUTE);
		await sendDue(service);
		expect(service.db.select().from(notice).get()?.tries).toBe(2);
		behaviour.answer = 'take';
		service.set(TEST_NOW + 10 * MINUTE);
		await sendDue(service);
		expect(outcomes()).toEqual(['sent']);
		expect(taken[0]).toContain(service.db.select().from(notice).get()!.messageId);
	});

	it('gives up at a final refusal and shows it', async () => {
		const { service, behaviour, outcomes } = await world();
		behaviour.answer = 'never';
		await sendDue(service);
		expect(outcomes()).toEqual(['failed']);
	});

	it('flags what may or may not have arrived, and does not send it blindly again', async () => {
		const { service, taken, behaviour, outcomes } = await world();
		behaviour.answer = 'take-and-vanish';
		await sendDue(service);
		expect(outcomes()).toEqual(['unknown']);
		service.set(TEST_NOW + 600 * MINUTE);
		await sendDue(service);
		expect(taken).toHaveLength(1);
	});

	it('keeps a notice while there is no server to reach', async () => {
		const free = createServer();
		const port = await new Promise<number>((resolve) =>
			free.listen(0, '127.0.0.1', () => resolve((free.address() as AddressInfo).port))
		);
		free.close();
		const service = testService({ SMTP_URL: `smtp://127.0.0.1:${port}` });
		const adult = anAdult(service, ['iro'], { email: 'o@example.org' });
		writeNotice(service, service.db, { adultId: adult.id, kind: 'views-waiting', path: '/staff' });
		await sendDue(service);
		expect(service.db.select().from(noticeOutcome).all()).toEqual([]);
		expect(service.db.select().from(notice).get()?.tries).toBe(1);
	});
});

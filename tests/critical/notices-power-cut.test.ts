import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { notice, noticeOutcome } from '#lib/server/db/schema/index.ts';
import { sendDue } from '#lib/server/notices/outbox.ts';
import { LEASE } from '#lib/server/notices/waits.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import { mailServer, type MailStage } from '#tests/support/mail-server.ts';
import { notifyServer, type NotifyTrouble } from '#tests/support/notify-server.ts';
import { anAdult } from '#tests/support/people.ts';
import { TEST_NOW, testService, type TestService } from '#tests/support/service.ts';

const sender = fileURLToPath(new URL('../support/sending-notices.ts', import.meta.url));

function waiting(env: Record<string, string>): TestService {
	const service = testService(env);
	const { id } = anAdult(service, ['iro'], { email: 'o@example.org' });
	writeNotice(service, service.db, { adultId: id, kind: 'alert', path: '/staff' });
	return service;
}

/** Sends from another process and cuts its power once the other side has got so far. */
async function cutWhile(service: TestService, env: Record<string, string>, reached: Promise<void>) {
	const { DATA_DIR } = service.env;
	const child = spawn(process.execPath, [sender], {
		env: { PATH: process.env.PATH, DATA_DIR, AT: String(service.now()), ...env },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	await reached;
	child.kill('SIGKILL');
	await once(child, 'exit');
}

describe('the power goes while a notice is being sent', () => {
	it.each<[MailStage, sends: number, outcome: string]>([
		['connect', 1, 'sent'],
		['from', 1, 'sent'],
		['to', 1, 'sent'],
		['data', 0, 'unknown'],
		['taken', 0, 'unknown']
	])(
		'by e-mail, at “%s”: sent %s times after that, and known as %s',
		async (at, sends, outcome) => {
			const mail = await mailServer();
			const env = { SMTP_URL: mail.url };
			const service = waiting(env);
			mail.told.trouble = { at, does: 'hang' };
			await cutWhile(service, env, new Promise((done) => (mail.told.reached = done)));
			mail.told.trouble = null;
			const before = mail.taken.length;
			await sendDue(service);
			service.set(TEST_NOW + LEASE);
			await sendDue(service);
			await sendDue(service);
			expect(mail.taken.length - before).toBe(sends);
			expect(service.db.select().from(noticeOutcome).all()).toMatchObject([{ outcome }]);
		}
	);

	it.each<[NotifyTrouble, sends: number]>([
		['hang-before', 2],
		['hang-after', 1]
	])(
		'by GOV.UK Notify, %s it was stored: asked for %s times, and stored once',
		async (send, sends) => {
			const there = await notifyServer();
			const service = waiting(there.env);
			there.told.send = send;
			await cutWhile(service, there.env, new Promise((done) => (there.told.reached = done)));
			there.told.send = null;
			service.set((there.told.now = TEST_NOW + LEASE));
			await sendDue(service);
			const { id, acceptedAt } = service.db.select().from(notice).get()!;
			expect(there.stored.map(({ reference }) => reference)).toEqual([id]);
			expect(there.counts).toEqual({ sends, looks: 1 });
			expect(acceptedAt).toBe(TEST_NOW + LEASE);
		}
	);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { notice, noticeOutcome } from '#lib/server/db/schema/index.ts';
import { notifyServer, type NotifyTrouble } from '#tests/support/notify-server.ts';
import { SECRET } from '#tests/support/notify-token.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { writeNotice } from '../write.ts';

const sender = fileURLToPath(
	new URL('../../../../../tests/support/sending-notices.ts', import.meta.url)
);
const TO = 'o@example.org';

/** Somebody who would like to be everybody's proxy. */
async function proxy() {
	let heard = 0;
	const server = createServer((socket) => {
		heard += 1;
		socket.destroy();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => void server.close());
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const names = ['http_proxy', 'https_proxy', 'all_proxy'].flatMap((n) => [n, n.toUpperCase()]);
	return { env: Object.fromEntries(names.map((name) => [name, url])), heard: () => heard };
}

/** Works through the outbox in a process of its own; all that it said. */
async function sendFrom(env: Record<string, string>, dataDir: string, at: number): Promise<string> {
	const child = spawn(process.execPath, [sender], {
		env: { PATH: process.env.PATH, DATA_DIR: dataDir, AT: String(at), ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	child.stdout.on('data', (part) => (said += String(part)));
	child.stderr.on('data', (part) => (said += String(part)));
	expect(await once(child, 'close'), said).toEqual([0, null]);
	return said;
}

describe('a portal that sends by GOV.UK Notify', () => {
	it.each<[NotifyTrouble | null, native: string]>([
		[null, '0'],
		['drop-after', '1'],
		[{ status: 400, error: 'ValidationError' }, '0']
	])(
		'goes through no proxy, and keeps and says nothing of anybody (%o, %s)',
		async (send, native) => {
			const there = await notifyServer();
			const { env, heard } = await proxy();
			const service = testService(there.env);
			const { id } = anAdult(service, ['iro'], { email: TO });
			writeNotice(service, service.db, { adultId: id, kind: 'alert', path: '/staff' });
			there.told.send = send;
			const around = { ...there.env, ...env, NODE_USE_ENV_PROXY: native };
			const said = await sendFrom(around, service.env.DATA_DIR, service.now());
			expect([there.counts.sends, heard()]).toEqual([1, 0]);
			const kept = JSON.stringify([
				service.db.select().from(notice).all(),
				service.db.select().from(noticeOutcome).all()
			]);
			for (const secret of [TO, SECRET, 'Bearer']) expect(said + kept).not.toContain(secret);
		}
	);
});

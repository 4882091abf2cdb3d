import { parentPort, workerData } from 'node:worker_threads';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { readEnv } from '#lib/server/env.ts';
import { openService } from '#lib/server/service.ts';
import { sendViews } from '#lib/server/views/send.ts';

/** Sends the same views from a process of its own, several times, as soon as it is told to. */
export interface Order {
	readonly folder: string;
	readonly now: number;
	readonly child: ChildActor;
	readonly viewsId: string;
	readonly revision: number;
	readonly asOf: number;
}

const { folder, now, child, viewsId, revision, asOf } = workerData as Order;
const service = openService(readEnv({ DATA_DIR: folder }), () => now);
const sending = { revision, asOf, helpedBy: 'alone', language: 'en' } as const;
parentPort?.once('message', () => {
	const t = anyKey(translator('en'));
	const results = [1, 2, 3].map(() => sendViews(service, child, viewsId, { ...sending, t }));
	service.db.$client.close();
	parentPort?.postMessage(results);
});
parentPort?.postMessage('ready');

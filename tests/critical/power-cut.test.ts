import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { child, message } from '#lib/server/db/schema/index.ts';
import { startPortal, type Portal } from '#tests/support/portal.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let portal: Portal;
beforeAll(async () => {
	portal = await startPortal();
}, 60_000);
afterAll(() => portal.stop());

const young = ['child-4-7', 'child-8-11', 'child-12-15', 'child-16-plus'] as const;

/** Sends messages until the portal is gone, and notes down what it said it has. */
async function sendsUntilGone(someone: Visitor, acknowledged: string[]): Promise<void> {
	for (;;) {
		const body = newId();
		const form = { kind: 'message', body, sendKey: newId() };
		const reply = await someone.post('/me/message', form).catch(() => null);
		if (reply === null) return;
		expect(reply.status).toBe(200);
		acknowledged.push(body);
	}
}

function stored(): Set<string> {
	const { db, vault } = portal.service;
	const rows = db
		.select({ id: message.id, body: message.body })
		.from(message)
		.innerJoin(child, eq(child.id, message.childId))
		.all();
	return new Set(rows.map(({ id, body }) => vault.open(`message.body:${id}`, body)));
}

describe('a power cut while young people send', () => {
	it.each([1, 2, 3])(
		'loses nothing that was acknowledged (cut %i)',
		{ timeout: 60_000 },
		async () => {
			const acknowledged: string[] = [];
			const there = await Promise.all(young.map((account) => portal.signIn(account)));
			const sending = there.map((someone) => sendsUntilGone(someone, acknowledged));
			await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(20);
			await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
			await portal.kill();
			await Promise.all(sending);
			await portal.restart();
			const kept = stored();
			expect(acknowledged.filter((one) => !kept.has(one))).toEqual([]);
			expect(portal.service.db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
		}
	);
});

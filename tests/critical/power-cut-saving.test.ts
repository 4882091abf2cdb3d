import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { viewsPage } from '#lib/server/db/schema/index.ts';
import { addSignedIn, type SignedIn } from '../../src/cli/bench/portal/children.ts';
import { adultCalled } from '#tests/critical/secrets/cast.ts';
import { demoFolder, startPortal, type Portal } from '#tests/support/portal.ts';
import type { Visitor } from '#tests/support/visitor.ts';

/** A young person who types, and the latest of it that the portal said it has. */
interface Typing {
	readonly views: string;
	readonly someone: Visitor;
	step: number;
	kept: number;
}

const PAGE = 'now';
const FIELD = 'going-well';

let portal: Portal;
let young: readonly SignedIn[];
beforeAll(async () => {
	const from = demoFolder((service) => {
		const { id } = adultCalled(service, 'DEMO-IRO');
		young = Array.from({ length: 6 }, () => addSignedIn(service, '12-15', id));
	});
	portal = await startPortal({ from });
}, 90_000);
afterAll(() => portal.stop());

const words = (step: number) => `so much of it is typed: ${step}`;

/** Saves a page as it is typed until the portal is gone. */
async function savesUntilGone(typing: Typing): Promise<void> {
	const { views, someone } = typing;
	const origin = { _tab: newId(), _base: '9'.repeat(15) };
	for (;;) {
		const step = (typing.step += 1);
		const form = { [FIELD]: words(step), _step: String(step), ...origin };
		const reply = await someone.send('PUT', `/me/views/${views}/${PAGE}`, form).catch(() => null);
		if (reply === null) return;
		expect([reply.status, JSON.parse(reply.text).kind]).toEqual([200, 'saved']);
		typing.kept = step;
	}
}

/** The page of a draft as it is on the disk. */
function drafted(views: string): string {
	const { db, vault } = portal.service;
	const ofPage = and(eq(viewsPage.viewsId, views), eq(viewsPage.page, PAGE));
	const row = db.select({ answers: viewsPage.answers }).from(viewsPage).where(ofPage).get();
	return row ? vault.open(`views_page.answers:${views}/${PAGE}`, row.answers) : '';
}

describe('a power cut while young people type, all at once', () => {
	it.each([1, 2, 3])(
		'loses nothing that was said to be saved (cut %i)',
		{ timeout: 60_000 },
		async () => {
			const all = young.map(({ viewsId: views, cookie }): Typing => {
				const someone = portal.visitor();
				someone.cookies.set('sayso', cookie.slice('sayso='.length));
				return { views, someone, step: 0, kept: 0 };
			});
			const saving = all.map(savesUntilGone);
			await expect
				.poll(() => Math.min(...all.map(({ kept }) => kept)), { timeout: 20_000 })
				.toBeGreaterThan(5);
			await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
			await portal.kill();
			await Promise.all(saving);
			await portal.restart();
			for (const { views, kept, step } of all) {
				const there = drafted(views);
				// What was on its way may have arrived: all that was typed by then, of this child, and no other.
				const may = [kept, step].map((one) => `${words(one)}"`);
				expect(
					may.some((one) => there.includes(one)),
					`${kept} of ${step}`
				).toBe(true);
			}
			expect(portal.service.db.$client.pragma('integrity_check', { simple: true })).toBe('ok');
		}
	);
});

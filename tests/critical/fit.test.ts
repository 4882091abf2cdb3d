import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSession } from '#lib/server/session/session.ts';
import { startPortal, type Portal } from '#tests/support/portal.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let portal: Portal;
beforeAll(async () => {
	portal = await startPortal();
}, 120_000);
afterAll(() => portal.stop());

const chosen = { size: 'biggest', colours: 'dark', whose: 'child' } as const;
const tagOf = async (visitor: Visitor, path: string) =>
	/<html[^>]*>/.exec((await visitor.get(path)).text)?.[0] ?? '';

describe('made to fit, in use', () => {
	it('a child’s choice comes along to another device and stays on none', async () => {
		const first = await portal.signIn('child-12-15');
		const saved = await first.post('/fit', { ...chosen, back: '/me/answers' });
		expect([saved.status, saved.location]).toEqual([303, '/me/answers']);
		expect(first.cookies.has('fit')).toBe(false);
		const second = await portal.signIn('child-12-15');
		for (const path of ['/me', '/me/answers', '/about', '/fit']) {
			expect(await tagOf(second, path)).toContain('data-size="biggest" data-colours="dark"');
		}
		await second.post('/sign-in/out');
		expect(await tagOf(second, '/')).not.toMatch(/data-(size|colours)/);
		await second.post('/demo/sign-in', { account: 'child-8-11' });
		expect(await tagOf(second, '/me')).not.toMatch(/data-(size|colours)/);
	});

	it('before sign-in it is a cookie that scripts can’t read and that names nobody', async () => {
		const visitor = portal.visitor();
		const saved = await visitor.post('/fit', { colours: 'contrast', listen: 'off' });
		expect(saved.location).toBe('/');
		const [line = ''] = saved.headers['set-cookie'] ?? [];
		expect(line).toMatch(/^fit=colours-contrast\.listen-off; /);
		expect(line).toMatch(/; HttpOnly/i);
		expect(line).toMatch(/; SameSite=Lax/i);
		const page = await visitor.get('/about');
		expect(page.text).toContain('data-colours="contrast"');
		expect(page.text).not.toContain('<script');
		await visitor.post('/fit', { reset: '1', colours: 'dark' });
		expect(visitor.cookies.has('fit')).toBe(false);
	});

	it('leads back to a page of ours and nowhere else', async () => {
		const visitor = portal.visitor();
		for (const back of ['//evil.example.org', 'https://evil.example.org/', '/\\evil.example.org']) {
			expect((await visitor.post('/fit', { back })).location).toBe('/');
			const page = await visitor.get('/fit', { referer: back });
			expect(page.text).not.toContain('evil');
		}
		const card = `/sign-in/card/${'B'.repeat(22)}`;
		const after = await visitor.get('/fit', { referer: portal.origin + card });
		expect(after.text).not.toContain('B'.repeat(22));
		const beside = await visitor.get('/fit', { referer: `${portal.origin}/help-now` });
		expect(beside.text).toContain('name="back" value="/help-now"');
	});

	it('is open beside a helper, and the way back is the task', async () => {
		const child = await portal.signIn('child-4-7');
		const childId = childOf(child);
		const helped = portal.enter({
			kind: 'shared-tablet',
			childId,
			helper: { id: null, kind: 'carer', lockedTo: '/me/views' }
		});
		expect((await helped.get('/fit')).text).toContain('name="back" value="/me/views"');
		expect((await helped.post('/fit', chosen)).location).toBe('/me/views');
		expect(await tagOf(helped, '/me/views')).toContain('data-size="biggest"');
	});

	it('is not left on the device by a child whose session is over', async () => {
		const visitor = portal.visitor();
		const late = await visitor.post('/fit', chosen);
		expect(late.location).toBe('/sign-in/timed-out');
		expect(visitor.cookies.has('fit')).toBe(false);
	});
});

/** Whose session a browser holds. */
function childOf({ cookies }: Visitor): string {
	return findSession(portal.service, cookies.get('sayso'))?.row.childId ?? '';
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type Portal } from '#tests/support/portal.ts';
import type { Visitor } from '#tests/support/visitor.ts';

let portal: Portal;
beforeAll(async () => {
	portal = await startPortal();
}, 120_000);
afterAll(() => portal.stop());

const tagOf = async (visitor: Visitor, path: string) =>
	/<html[^>]*>/.exec((await visitor.get(path)).text)?.[0] ?? '';

describe('the language of pages', () => {
	it('is English until another is chosen, before sign-in, without a script', async () => {
		const visitor = portal.visitor();
		const before = await visitor.get('/help-now');
		expect(before.text).toContain('<html lang="en" dir="ltr"');
		expect(before.headers['content-language']).toBe('en');
		expect(before.text).toMatch(/<button[^>]*value="ur" lang="ur" dir="rtl"[^>]*>اردو</);
		expect(before.text).not.toContain('<script');
		const referer = `${portal.origin}/help-now`;
		const chosen = await visitor.post('/language', { language: 'ur' }, { referer });
		expect([chosen.status, chosen.location]).toEqual([303, '/help-now']);
		const after = await visitor.get('/help-now');
		expect(after.text).toContain('<html lang="ur" dir="rtl"');
		expect(after.headers['content-language']).toBe('ur');
		expect(after.text).toContain('<h1>فوری مدد</h1>');
		await visitor.post('/language', { language: 'en' });
		expect(visitor.cookies.has('language')).toBe(false);
	});

	it('is a child’s own on every device, and stays on none', async () => {
		const first = await portal.signIn('child-12-15');
		await first.post('/language', { language: 'pl', whose: 'child' });
		expect(first.cookies.has('language')).toBe(false);
		const second = await portal.signIn('child-12-15');
		for (const path of ['/me', '/about', '/me/no-such-page']) {
			expect(await tagOf(second, path)).toContain('lang="pl"');
		}
		await second.post('/sign-in/out');
		expect(await tagOf(second, '/')).toContain('lang="en"');
		const other = await portal.signIn('child-8-11');
		expect(await tagOf(other, '/me')).toContain('lang="en"');
	});

	it('of a child whose session is over is not left on the device', async () => {
		const visitor = portal.visitor();
		const late = await visitor.post('/language', { language: 'ur', whose: 'child' });
		expect(late.location).toBe('/sign-in/timed-out');
		expect(visitor.cookies.has('language')).toBe(false);
	});

	it('never touches the pages that staff work on', async () => {
		const iro = await portal.signIn('iro');
		await iro.post('/language', { language: 'ur' });
		expect(await tagOf(iro, '/help-now')).toContain('lang="ur"');
		expect(await tagOf(iro, '/staff')).toContain('lang="en" dir="ltr"');
	});

	it('is none of a browser’s inventions', async () => {
		const visitor = portal.visitor();
		for (const language of ['xx', '__proto__', 'constructor', '"><script>', '']) {
			const answer = await visitor.post('/language', { language });
			expect([answer.status, answer.location]).toEqual([303, '/']);
			expect(visitor.cookies.has('language')).toBe(false);
			visitor.cookies.set('language', language);
			expect(await tagOf(visitor, '/')).toContain('<html lang="en" dir="ltr"');
			visitor.cookies.delete('language');
		}
	});

	it('leads back to a page of ours, a card’s link among them, and nowhere else', async () => {
		const visitor = portal.visitor();
		const leads = async (referer: string) =>
			(await visitor.post('/language', { language: 'cy' }, { referer })).location;
		expect(await leads('https://evil.example.org/me')).toBe('/');
		expect(await leads(`${portal.origin}//evil.example.org`)).toBe('/');
		expect(await leads(`${portal.origin}/sign-in/card?/show`)).toBe('/sign-in/card');
		const card = `/sign-in/card/${'B'.repeat(22)}`;
		expect(await leads(portal.origin + card)).toBe(card);
		const row = /<form class="languages".*?<\/form>/s.exec((await visitor.get(card)).text)?.[0];
		expect(row).toContain('name="language"');
		expect(row).not.toContain('BBBB');
	});

	it('is that of a page that is not there', async () => {
		const visitor = portal.visitor();
		await visitor.post('/language', { language: 'cy' });
		const answer = await visitor.get('/no-such-page');
		expect(answer.status).toBe(404);
		expect(answer.text).toContain('<html lang="cy" dir="ltr"');
		expect(answer.headers['content-language']).toBe('cy');
	});
});

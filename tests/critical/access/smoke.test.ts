import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPortal, type Portal } from '#tests/support/portal.ts';
let portal: Portal;
beforeAll(async () => { const t=Date.now(); portal = await startPortal(); console.error('started in', Date.now()-t); }, 60000);
afterAll(() => portal.stop());
it('answers', async () => {
	const iro = await portal.signIn('iro');
	const t=Date.now();
	for (let i=0;i<200;i++) await iro.get('/staff/xyz');
	console.error('200 in', Date.now()-t);
	const a = await iro.get('/staff/alerts');
	expect(a.status).toBe(200);
	console.error(a.headers);
});

import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { allocation, relationship, roleHeld, session } from '#lib/server/db/schema/index.ts';
import { adultCalled } from '#tests/critical/secrets/cast.ts';
import { arrives, type Persona } from './personas.ts';
import { aScene } from './scene.ts';

const scene = aScene();
const MINUTE = 60_000;

const db = () => scene.portal.service.db;
const yesterday = () => addDays(londonDay(Date.now()), -1);
const as = (persona: Persona) => arrives(scene.portal, scene.planted, persona);
const adult = (ref: string) => adultCalled(scene.portal.service, ref).id;

describe('a change of permission works from the next request, with the same cookie', () => {
	it('when a role ends', async () => {
		const administrator = as('administrator');
		expect((await administrator.get('/staff/settings')).status).toBe(200);
		db()
			.update(roleHeld)
			.set({ to: yesterday() })
			.where(eq(roleHeld.adultId, adult('DEMO-ADMINISTRATOR')))
			.run();
		expect((await administrator.get('/staff/settings')).status).toBe(404);
		expect((await administrator.post('/staff/settings/duty?/add')).status).toBe(404);
	});

	it('when an allocation ends', async () => {
		const iro = as('iro');
		const { alert, child } = scene.of('Rafi');
		expect((await iro.get(`/staff/alerts/${alert}`)).status).toBe(200);
		db()
			.update(allocation)
			.set({ to: yesterday() })
			.where(and(eq(allocation.childId, child.id), eq(allocation.adultId, adult('DEMO-IRO'))))
			.run();
		expect((await iro.get(`/staff/alerts/${alert}`)).status).toBe(404);
		expect((await iro.post(`/staff/alerts/${alert}?/acknowledge`)).status).toBe(404);
		expect((await iro.get('/staff/alerts')).text).not.toContain('zqrafizq');
	});

	it('when a placement ends, for the carer and for the device they handed over', async () => {
		const carer = as('carer');
		const helped = as('helped');
		const endsOn = (to: DayISO | null) =>
			db()
				.update(relationship)
				.set({ to })
				.where(eq(relationship.adultId, adult('DEMO-CARER')))
				.run();
		expect((await carer.get('/family')).text).toContain('zqpipzq');
		expect((await helped.get('/me/views')).status).toBe(200);
		endsOn(yesterday());
		expect((await carer.get('/family')).text).not.toContain('zqpipzq');
		expect((await helped.get('/me/views')).status).toBe(303);
		endsOn(null);
	});

	it('when an advocate’s authority ends', async () => {
		const advocate = as('advocate');
		expect((await advocate.get('/advocate')).text).toContain('zqrafizq');
		db()
			.update(allocation)
			.set({ to: yesterday() })
			.where(eq(allocation.adultId, adult('DEMO-ADVOCATE')))
			.run();
		expect((await advocate.get('/advocate')).text).not.toContain('zqrafizq');
	});

	it('when the alert that gave a sight of a child is closed', async () => {
		const manager = as('manager');
		const { alert } = scene.of('Ember');
		const form = { what: 'Rang the child and the carer.' };
		expect((await manager.get(`/staff/alerts/${alert}`)).status).toBe(200);
		expect((await manager.post(`/staff/alerts/${alert}?/close`, form)).status).toBe(303);
		expect((await manager.get(`/staff/alerts/${alert}`)).status).toBe(404);
	});
});

describe('a session', () => {
	const aged = async (persona: Persona, by: Partial<Record<'seenAt' | 'startedAt', number>>) => {
		const visitor = as(persona);
		const [id] = visitor.cookies.get('sayso')!.split('.');
		const { seenAt, startedAt } = db().select().from(session).where(eq(session.id, id!)).get()!;
		const older = {
			seenAt: seenAt - (by.seenAt ?? 0) * MINUTE,
			startedAt: startedAt - (by.startedAt ?? 0) * MINUTE
		};
		db().update(session).set(older).where(eq(session.id, id!)).run();
		const home =
			persona === 'helped' ? '/me/not-safe' : persona === 'iro' ? '/staff/alerts' : '/me';
		return (await visitor.get(persona === 'parent' ? '/family' : home)).status;
	};

	it.each([
		['child-8-11', 15, 240],
		['helped', 2, 30],
		['parent', 15, 240],
		['iro', 30, 480]
	] as const)(
		'of %s ends after %i minutes of nothing, and after %i in all',
		async (who, idle, whole) => {
			expect(await aged(who, { seenAt: idle - 0.5 })).toBe(200);
			expect(await aged(who, { seenAt: idle })).toBe(303);
			expect(await aged(who, { startedAt: whole - 0.5 })).toBe(200);
			expect(await aged(who, { startedAt: whole })).toBe(303);
		}
	);

	it('needs its secret: an id with another’s, a shorter one or none opens nothing', async () => {
		const mine = as('child-8-11').cookies.get('sayso')!;
		const yours = as('administrator').cookies.get('sayso')!;
		const [id, secret] = mine.split('.');
		const [, other] = yours.split('.');
		const cookies = [
			`${id}.${other}`,
			`${id}.${secret!.slice(1)}`,
			`${id}.`,
			`${id}`,
			secret!,
			mine + 'A'
		];
		for (const cookie of [
			...cookies,
			`${newId()}.${secret}`,
			`${mine},${yours}`,
			'%00',
			'a'.repeat(5000)
		]) {
			const visitor = scene.portal.visitor();
			visitor.cookies.set('sayso', cookie);
			expect((await visitor.get('/me')).location).toBe('/sign-in');
		}
	});

	it('has a cookie that no script reads, for no other site, gone with the browser', async () => {
		const { headers } = await scene.portal.visitor().post('/demo/sign-in', { account: 'iro' });
		const [cookie = ''] = headers['set-cookie'] ?? [];
		expect(cookie).toMatch(/^sayso=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax$/);
	});

	it('is another after signing in than before: none can be slipped to somebody', async () => {
		const visitor = as('child-8-11');
		const before = visitor.cookies.get('sayso');
		await visitor.post('/demo/sign-in', { account: 'parent' });
		expect(visitor.cookies.get('sayso')).not.toBe(before);
	});
});

import { describe, expect, it } from 'vitest';
import { message } from '#lib/server/db/schema/index.ts';
import { arrives } from './personas.ts';
import { aScene } from './scene.ts';

const scene = aScene();

const types = [
	'application/x-www-form-urlencoded',
	'multipart/form-data; boundary=x',
	'text/plain',
	'application/json',
	'application/octet-stream',
	''
];

/** Where a request may say that it comes from, none of it ours; null: it does not say. */
const foreign = (origin: string): (string | null)[] => [
	null,
	'null',
	'',
	'https://elsewhere.example',
	`${origin}.elsewhere.example`,
	`http://elsewhere.example/${origin}`,
	origin.replace(/\d+$/, '9'),
	`http://user@${origin.slice('http://'.length)}.example`,
	'file://',
	'localhost'
];

const changes = [
	['POST', '/me/message'],
	['POST', '/me/not-safe'],
	['POST', '/me/colour'],
	['POST', '/exit'],
	['POST', '/demo/sign-in'],
	['PUT', '/me'],
	['PATCH', '/me'],
	['DELETE', '/me'],
	['POST', '/no-such-page'],
	['POST', '/_app/remote/x/y']
] as const;

describe('a change that another site asked for', () => {
	it('is refused, whatever it is dressed in', async () => {
		const child = arrives(scene.portal, scene.planted, 'child-8-11');
		const messages = () => scene.portal.service.db.select().from(message).all().length;
		const before = messages();
		const body = `kind=message&body=hello&sendKey=${'o'.repeat(22)}&account=iro&words=x`;
		for (const [method, path] of changes) {
			for (const origin of foreign(scene.portal.origin)) {
				for (const type of types) {
					const headers = {
						...(origin === null ? {} : { origin }),
						...(type ? { 'content-type': type } : {})
					};
					const { status } = await child.twin().ask(path, { method, headers, body });
					expect([method, path, origin, type, status]).toEqual([method, path, origin, type, 403]);
				}
			}
		}
		expect(messages()).toBe(before);
		expect((await child.get('/me')).status).toBe(200);
	});

	it('and the same from our own pages is done', async () => {
		const child = arrives(scene.portal, scene.planted, 'child-8-11');
		const form = { kind: 'message', body: 'hello', sendKey: 'p'.repeat(22) };
		expect((await child.post('/me/message', form)).status).toBe(200);
		const { status, location } = await child.post('/exit');
		expect([status, location]).toEqual([303, '/goodbye']);
		expect((await child.get('/me')).location).toBe('/sign-in');
	});

	it('nothing is changed by following a link', async () => {
		const child = arrives(scene.portal, scene.planted, 'child-8-11');
		for (const path of ['/exit', '/sign-in/out', '/sign-in/give-back', '/demo/sign-in']) {
			await child.twin().get(`${path}?account=iro`);
		}
		expect((await child.get('/me')).status).toBe(200);
	});
});

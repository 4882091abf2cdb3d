import { expect, it } from 'vitest';
import { viewsWay } from '#lib/server/db/schema/index.ts';
import { checkForChild } from '#lib/server/views/check.ts';
import { aReview } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { begun, filled, said } from '#tests/support/views.ts';
import { actions } from './+page.server.ts';

it.each([
	['two', ['pictures', 'two_choices']],
	[undefined, ['pictures']]
] as const)('what is sent where answers are %s is counted so', async (answers, ways) => {
	const service = testService();
	const { child, ids } = aReview(service);
	const views = begun(service, child, ids.part);
	filled(service, child, views, 'today', { 'feel-today': said(['happy']) });
	const { revision, asOf } = checkForChild(service, child, views);
	const body = new FormData();
	for (const [name, value] of Object.entries({ revision, asOf, helped: 'alone' }))
		body.set(name, String(value));
	const request = new Request('http://portal.example/', { method: 'POST', body });
	const locals = { service, actor: child, language: 'en', fit: { answers } };
	const event = { request, locals, params: { views } } as unknown;
	const sending = actions.send?.(event as Parameters<NonNullable<typeof actions.send>>[0]);
	await expect(sending).rejects.toMatchObject({ status: 303 });
	expect(
		service.db
			.select()
			.from(viewsWay)
			.all()
			.map(({ way }) => way)
			.sort()
	).toEqual(ways);
});

import { expect, it } from 'vitest';
import { viewsWay } from '#lib/server/db/schema/index.ts';
import { aReview, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { fillWays } from './fill-ways.ts';

it('fills in by what ways older sendings said something, once', () => {
	const service = testService();
	sendsViews(service, aReview(service, { onDay: '2026-03-16' }));
	const kept = () => service.db.select().from(viewsWay).all();
	const before = kept();
	expect(before.map(({ way }) => way).sort()).toEqual(['pictures', 'words']);
	expect(fillWays(service)).toBe(0);
	service.db.delete(viewsWay).run();
	expect([fillWays(service), fillWays(service)]).toEqual([1, 0]);
	expect(kept()).toEqual(before);
});

it('leaves what does not open, and does not stop', () => {
	const service = testService();
	const ids = [1, 2].map(() => sendsViews(service, aReview(service, { onDay: '2026-03-16' })));
	service.db.delete(viewsWay).run();
	service.db.$client
		.prepare('UPDATE views_sent SET content = zeroblob(40) WHERE id = ?')
		.run(ids[0]);
	expect(fillWays(service)).toBe(1);
});

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { filing } from '#lib/server/db/schema/index.ts';
import { followUpOf } from '#lib/server/caseload/follow-up.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { readViews } from '#lib/server/views-for-iro/read.ts';
import { damagesFile, keptOnQuestion } from '#tests/support/files.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { begun, sent } from '#tests/support/views.ts';
import { makePack } from './make.ts';

describe('the filing pack', () => {
	it('leaves out what was for the IRO alone, and says how much', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-11' });
		sendsViews(service, review);
		readViews(service, review.iro, review.ids);
		const pack = makePack(service, review.iro, review.ids, {
			withPrivate: false,
			withFamily: false
		});
		const all = JSON.stringify(pack);
		expect(all).toContain(secrets.everyone);
		expect(all).not.toContain(secrets.only);
		expect(all).not.toContain(secrets.wish);
		expect([pack.views[0]?.leftOut, pack.wishesLeftOut]).toEqual([3, 1]);
		expect(pack.looked.map(({ act }) => act)).toEqual(['views.read', 'filing.make']);
		const whole = JSON.stringify(
			makePack(service, review.iro, review.ids, { withPrivate: true, withFamily: false })
		);
		expect(whole).toContain(secrets.only);
		expect(whole).toContain(secrets.wish);
	});

	it('is listed as missing until it is made', () => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const review = aReview(service, { onDay: '2026-03-11', teamId });
		const manager = anAdult(service, ['manager'], { teamId });
		sendsViews(service, review);
		isHeld(service, review);
		const listed = () => followUpOf(service, manager).toFile.map(({ partId }) => partId);
		expect(listed()).toEqual([review.ids.part]);
		makePack(service, review.iro, review.ids, { withPrivate: false, withFamily: false });
		expect(listed()).toEqual([]);
		expect(() =>
			makePack(service, manager, review.ids, { withPrivate: false, withFamily: false })
		).toThrow(expect.objectContaining(notThere));
		expect(service.db.select().from(filing).all()).toHaveLength(1);
	});

	it('opens the files once the database is free, and is made where one does not open', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-11' });
		const views = begun(service, review.child, review.ids.part);
		const asked = { views, page: 'home', field: 'home-change' };
		const bad = keptOnQuestion(service, review.child, asked, { caption: 'bad' });
		service.set(service.now() + 1000);
		keptOnQuestion(service, review.child, asked, { caption: 'sound' });
		sent(service, review.child, views);
		damagesFile(service, bad);
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		onTestFinished(() => log.mockRestore());
		const open = service.vault.openBytes.bind(service.vault);
		const waiting: boolean[] = [];
		vi.spyOn(service.vault, 'openBytes').mockImplementation((place, sealed) => {
			if (place.startsWith('file.bytes:')) waiting.push(service.db.$client.inTransaction);
			return open(place, sealed);
		});
		const pack = makePack(service, review.iro, review.ids, {
			withPrivate: true,
			withFamily: false
		});
		const files = pack.views.flatMap(({ answers }) => answers.flatMap((one) => one.files));
		expect(files.map(({ caption, address }) => [caption, address])).toEqual([
			['bad', null],
			['sound', `data:image/jpeg;base64,${Buffer.from('a').toString('base64')}`]
		]);
		expect(waiting).toEqual([false, false]);
	});
});

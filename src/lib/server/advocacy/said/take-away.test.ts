import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { advocateFile } from '#lib/server/db/schema/index.ts';
import { writeSealed } from '#lib/server/files/store.ts';
import { enough } from '#tests/support/advocacy.ts';
import { filesOnDisk } from '#tests/support/files.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview, notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { checkSaid } from './check.ts';
import { openOwnFile, ownSaidFile, takeFromSaid } from './files.ts';
import { saidForMe } from './for-child.ts';
import { readSaid } from './for-hearer.ts';
import { saidForm } from './form.ts';
import { saidPage } from './page.ts';
import { saveSaid } from './save.ts';
import { sendSaid, takeBackSaid } from './send.ts';

/** Something sent with one photo. */
function sentWithPhoto() {
	const service = testService();
	const review = aReview(service);
	const advocate = anAdult(service, ['advocate'], { name: 'Saffron' });
	allocated(service, advocate, review.child, 'advocate');
	const { part } = review.ids;
	saveSaid(service, advocate, part, { base: 0, change: enough });
	const file = newId();
	writeSealed(service, file, Buffer.from('bytes'));
	const saidId = saidForm(service, advocate, part).id!;
	const about = service.vault.seal(`advocate_file.about:${file}`, '{"caption":"A drawing"}');
	const row = { kind: 'photo', type: 'image/jpeg', size: 5, seconds: null, about };
	service.db
		.insert(advocateFile)
		.values({ id: file, saidId, ...row, addedAt: service.now() })
		.run();
	const { revision } = saidForm(service, advocate, part);
	const sent = sendSaid(service, advocate, part, { revision });
	if (sent.kind !== 'sent') throw new Error(sent.kind);
	const take = () => takeFromSaid(service, advocate, part, file);
	return { service, ...review, advocate, part, file, sentId: sent.sentId, take };
}

type Scene = ReturnType<typeof sentWithPhoto>;

describe('a photo that is taken away from what was sent', () => {
	it('is gone for good while nobody has looked', () => {
		const { service, iro, ids, take } = sentWithPhoto();
		expect(take()).toBe(true);
		expect(filesOnDisk(service)).toEqual([]);
		expect(readSaid(service, iro, ids)?.[0]?.files).toEqual([]);
	});

	it.each([
		['read', ({ service, iro, ids }: Scene) => readSaid(service, iro, ids)],
		[
			'checked by the child',
			({ service, child, part, sentId }: Scene) =>
				checkSaid(service, child, part, { sentId, what: 'thats-me', words: '' })
		],
		[
			'read, and taken back since',
			({ service, iro, ids, advocate, part, sentId }: Scene) => {
				readSaid(service, iro, ids);
				takeBackSaid(service, advocate, part, sentId);
			}
		]
	])('stays with what was %s, and leaves the draft', (_, look) => {
		const on = sentWithPhoto();
		const { service, advocate, part, file, take, child } = on;
		look(on);
		expect(take()).toBe(true);
		expect(saidPage(service, advocate, part).files).toEqual([]);
		expect(() => ownSaidFile(service, advocate, part, file)).toThrow(
			expect.objectContaining(notThere)
		);
		expect(filesOnDisk(service)).toHaveLength(1);
		const { standing } = saidForm(service, advocate, part);
		if (!standing) return;
		expect(saidForMe(service, child, part)[0]?.files).toHaveLength(1);
		expect(openOwnFile(service, advocate, part, file).bytes.toString()).toBe('bytes');
	});
});

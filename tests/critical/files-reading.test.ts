import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { sharePage } from '#lib/server/booklet/sharing.ts';
import { throwPageAway } from '#lib/server/booklet/throw-away.ts';
import { audit, file } from '#lib/server/db/schema/index.ts';
import { addToQuestion } from '#lib/server/files/add.ts';
import { addToPage } from '#lib/server/files/add-to-page.ts';
import { sentFile } from '#lib/server/files/for-hearer.ts';
import { sharedFile } from '#lib/server/files/for-reader.ts';
import { filesOnPage, photoOf } from '#lib/server/files/in-booklet.ts';
import { addingView } from '#lib/server/files/on-question.ts';
import { ownFile } from '#lib/server/files/own.ts';
import { sweepFiles } from '#lib/server/files/sweep.ts';
import { takeFromPage, takeFromQuestion } from '#lib/server/files/take-away.ts';
import { pageForChild } from '#lib/server/views/page.ts';
import { leaveAsSent } from '#lib/server/views/leave-as-sent.ts';
import { takeBack } from '#lib/server/views/take-back.ts';
import { viewsForMeeting } from '#lib/server/views-for-iro/for-meeting.ts';
import { readViews } from '#lib/server/views-for-iro/read.ts';
import { filesOnDisk, keptOnPage, keptOnQuestion } from '#tests/support/files.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { webm } from '#tests/support/sounds.ts';
import { begun, sent } from '#tests/support/views.ts';

const photo = () =>
	sharp({ create: { width: 40, height: 30, channels: 3, background: '#39a' } })
		.jpeg()
		.withExif({
			IFD0: { Copyright: 'zqsecretzq' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' }
		})
		.toBuffer();

const given = (bytes: Buffer, more: { caption?: string; audience?: 'everyone' } = {}) => ({
	bytes,
	caption: more.caption ?? '',
	audience: more.audience
});

/** A child of nine with a review to come, their IRO, and others near them. */
function scene() {
	const service = testService();
	const child = aChild(service, '2016-05-01');
	const sibling = aChild(service, '2014-05-01');
	const { meetingId, parts } = aMeeting(service, [child]);
	const iro = anAdult(service, ['iro']);
	const worker = anAdult(service, ['social-worker']);
	allocated(service, iro, child, 'iro');
	allocated(service, worker, child, 'social-worker');
	const views = begun(service, child, parts[0]!);
	const asked = { views, page: 'home', field: 'home-change' };
	const ids = { meeting: meetingId, part: parts[0]! };
	const rows = () => service.db.select().from(file).all();
	return { service, child, sibling, iro, worker, views, asked, ids, rows };
}

/** With somebody beside them who handed the device over. */
const helped = (child: ChildActor, sessionId = 'helping'): ChildActor => ({
	...child,
	sessionId,
	helper: { id: null, kind: 'carer', lockedTo: '/me/views' }
});

const notFound = (act: () => unknown) =>
	expect(act).toThrowError(expect.objectContaining({ status: 404 }));

describe('a photo that answers a question', () => {
	it('is kept without where it was taken, sealed, and goes to the IRO when it is sent', async () => {
		const { service, child, iro, asked, ids, rows, views } = scene();
		const bytes = await photo();
		expect(bytes.toString('latin1')).toContain('zqsecretzq');
		const caption = 'zqsecretzq den';
		expect(
			await addToQuestion(service, child, asked, 'photo', given(bytes, { caption }))
		).toBeNull();
		const [row] = rows();
		const own = ownFile(service, child, views, row!.id);
		const { exif, format } = await sharp(own.bytes).metadata();
		expect({ exif, format }).toEqual({ exif: undefined, format: 'jpeg' });
		expect(own.bytes.toString('latin1')).not.toContain('zqsecretzq');
		expect(filesOnDisk(service)).toEqual([`${row!.id}.sealed`]);
		// Nobody's but the child's until it is sent.
		notFound(() => sentFile(service, iro, ids, row!.id));
		expect(sent(service, child, views).kind).toBe('sent');
		expect(sentFile(service, iro, ids, row!.id).bytes.equals(own.bytes)).toBe(true);
		const [read] = readViews(service, iro, ids);
		const shown = read!.pages.flatMap(({ answers }) => answers);
		expect(shown).toMatchObject([
			{ field: 'home-change', said: [], files: [{ id: row!.id, caption, audience: 'only-my-iro' }] }
		]);
	});

	it('is shown at the meeting only where its child said so', async () => {
		const { service, child, iro, asked, ids, views } = scene();
		await addToQuestion(service, child, asked, 'photo', given(await photo(), { caption: 'mine' }));
		sent(service, child, views);
		expect(viewsForMeeting(service, iro, ids).pages).toEqual([]);
		await addToQuestion(
			service,
			child,
			asked,
			'photo',
			given(await photo(), { caption: 'all', audience: 'everyone' })
		);
		sent(service, child, views);
		const said = viewsForMeeting(service, iro, ids).pages.flatMap(({ answers }) => answers);
		expect(said.flatMap(({ files }) => files.map(({ caption }) => caption))).toEqual(['all']);
	});

	it('opens to nobody else: no sibling, no other worker, no other meeting', async () => {
		const { service, child, sibling, iro, worker, asked, ids, rows, views } = scene();
		await addToQuestion(service, child, asked, 'photo', given(await photo()));
		sent(service, child, views);
		const { id } = rows()[0]!;
		const stranger = anAdult(service, ['iro']);
		for (const actor of [worker, stranger, sibling, { kind: 'nobody' }] as readonly Actor[]) {
			notFound(() => sentFile(service, actor, ids, id));
			notFound(() => ownFile(service, actor, views, id));
			notFound(() => takeFromQuestion(service, actor, views, id));
		}
		notFound(() => ownFile(service, iro, views, id));
		const other = aMeeting(service, [child], { onDay: '2026-04-20' });
		notFound(() => sentFile(service, iro, { meeting: other.meetingId, part: other.parts[0]! }, id));
		notFound(() => sentFile(service, iro, ids, 'A'.repeat(22)));
		notFound(() => sentFile(service, iro, ids, '../../key'));
	});

	it('goes back with the views, and is gone for good when it is taken away', async () => {
		const { service, child, iro, asked, ids, rows, views } = scene();
		await addToQuestion(
			service,
			child,
			asked,
			'photo',
			given(await photo(), { caption: 'zqcaption' })
		);
		sent(service, child, views);
		const { id } = rows()[0]!;
		takeBack(service, child, views);
		notFound(() => sentFile(service, iro, ids, id));
		expect(ownFile(service, child, views, id).bytes.length).toBeGreaterThan(0);
		sent(service, child, views);
		expect(sentFile(service, iro, ids, id).id).toBe(id);
		expect(takeFromQuestion(service, child, views, id)).toBe(true);
		notFound(() => sentFile(service, iro, ids, id));
		expect(rows()).toEqual([]);
		expect(filesOnDisk(service)).toEqual([]);
		expect(JSON.stringify(readViews(service, iro, ids))).not.toContain('zqcaption');
	});

	it('added since the sending goes when the child leaves all as sent', async () => {
		const { service, child, asked, rows, views } = scene();
		await addToQuestion(service, child, asked, 'photo', given(await photo()));
		sent(service, child, views);
		const [first] = rows();
		service.set(service.now() + 60_000);
		await addToQuestion(service, child, asked, 'voice', given(webm()));
		leaveAsSent(service, child, views);
		expect(rows().map(({ id }) => id)).toEqual([first!.id]);
		expect(filesOnDisk(service)).toEqual([`${first!.id}.sealed`]);
	});

	it('each reading by somebody else is in the audit, once in ten minutes', async () => {
		const { service, child, iro, asked, ids, rows, views } = scene();
		await addToQuestion(service, child, asked, 'voice', given(webm()));
		sent(service, child, views);
		const reads = () =>
			service.db.select().from(audit).where(eq(audit.action, 'views.read')).all().length;
		const { id } = rows()[0]!;
		for (let part = 0; part < 3; part++) sentFile(service, iro, ids, id);
		expect(reads()).toBe(1);
		service.set(service.now() + 11 * 60_000);
		sentFile(service, iro, ids, id);
		expect(reads()).toBe(2);
		ownFile(service, child, views, id);
		expect(reads()).toBe(2);
	});

	it('each recording that was played is in the audit, whatever was read before', async () => {
		const { service, child, iro, asked, ids, rows, views } = scene();
		await addToQuestion(service, child, asked, 'voice', given(webm()));
		await addToQuestion(service, child, asked, 'voice', given(webm()));
		await addToQuestion(service, child, asked, 'photo', given(await photo()));
		sent(service, child, views);
		readViews(service, iro, ids);
		const read = () =>
			service.db
				.select({ detail: audit.detail })
				.from(audit)
				.where(eq(audit.action, 'views.read'))
				.all()
				.flatMap(({ detail }) => (detail?.match(/"file":"([^"]+)"/) ?? []).slice(1));
		const of = (kind: string) => rows().flatMap((row) => (row.kind === kind ? [row.id] : []));
		expect(read()).toEqual([]);
		for (const id of of('photo')) sentFile(service, iro, ids, id);
		expect(read()).toEqual([]);
		for (const id of [...of('voice'), ...of('voice')]) sentFile(service, iro, ids, id);
		expect(read()).toEqual(of('voice'));
	});

	it('is opened once others can write again, and the look stays on record', async () => {
		const { service, child, iro, asked, ids, rows, views } = scene();
		await addToQuestion(service, child, asked, 'photo', given(await photo()));
		await addToPage(service, child, 'home', 'photo', given(await photo()));
		sent(service, child, views);
		sharePage(service, child, 'home', ['iro']);
		const open = service.vault.openBytes.bind(service.vault);
		const waiting: boolean[] = [];
		vi.spyOn(service.vault, 'openBytes').mockImplementation((place, sealed) => {
			if (place.startsWith('file.bytes:')) waiting.push(service.db.$client.inTransaction);
			return open(place, sealed);
		});
		const [inForm, onPage] = [true, false].map((is) =>
			rows().find(({ viewsId }) => (viewsId !== null) === is)!
		);
		sentFile(service, iro, ids, inForm!.id);
		sharedFile(service, iro, child.id, onPage!.id);
		expect(waiting).toEqual([false, false]);
	});

	it('is not added once the meeting has begun', async () => {
		const { service, child, asked, rows, views } = scene();
		const id = keptOnQuestion(service, child, asked);
		service.set(service.now() + 400 * 86_400_000);
		expect(await addToQuestion(service, child, asked, 'photo', given(await photo()))).toBe(
			'closed'
		);
		expect(takeFromQuestion(service, child, views, id)).toBe(false);
		expect(rows().length).toBe(1);
	});

	it('five do not fit, and a question that asks for a tap takes none', async () => {
		const { service, child, asked, rows } = scene();
		for (let n = 0; n < 4; n++) keptOnQuestion(service, child, asked);
		expect(await addToQuestion(service, child, asked, 'photo', given(await photo()))).toBe(
			'too-many'
		);
		expect(rows().length).toBe(4);
		expect(filesOnDisk(service).length).toBe(4);
		await expect(
			addToQuestion(service, child, { ...asked, field: 'home-is' }, 'photo', given(await photo()))
		).rejects.toMatchObject({ status: 404 });
	});
});

describe('room for a photo', () => {
	const broken = () => Buffer.from('not a photo');

	it('is asked for before anything is opened', async () => {
		const { service, child, asked } = scene();
		for (let n = 0; n < 4; n++) {
			keptOnQuestion(service, child, asked);
			keptOnPage(service, child, 'home');
		}
		const full = await addToQuestion(service, child, asked, 'photo', given(broken()));
		const fullPage = await addToPage(service, child, 'home', 'photo', given(broken()));
		expect([full, fullPage]).toEqual(['too-many', 'too-many']);
		service.set(service.now() + 400 * 86_400_000);
		expect(await addToQuestion(service, child, asked, 'photo', given(broken()))).toBe('closed');
	});

	it('ends where a form holds 40 MB', async () => {
		const { service, child, asked, rows } = scene();
		keptOnQuestion(service, child, asked);
		service.db
			.update(file)
			.set({ size: 40 * 1024 * 1024 - 10 })
			.run();
		const add = (bytes: Buffer) => addToQuestion(service, child, asked, 'photo', given(bytes));
		expect(await add(await photo())).toBe('no-room');
		service.db
			.update(file)
			.set({ size: 40 * 1024 * 1024 })
			.run();
		expect(await add(broken())).toBe('no-room');
		expect(rows().length).toBe(1);
		expect(filesOnDisk(service).length).toBe(1);
	});

	it('beside a helper tells nothing of what they are not shown', async () => {
		const { service, child, asked } = scene();
		for (let n = 0; n < 4; n++) keptOnQuestion(service, child, asked);
		const add = () => addToQuestion(service, helped(child), asked, 'voice', given(webm()));
		expect(await add()).toBeNull();
	});

	it('on a page that is closed for now is not told', async () => {
		const { service, child } = scene();
		for (let n = 0; n < 4; n++) keptOnPage(service, child, 'home');
		const newer = { ...child, opensFrom: service.now() + 1 };
		await expect(addToPage(service, newer, 'home', 'photo', given(broken()))).rejects.toMatchObject(
			{ status: 404 }
		);
	});

	it('is for one photo of a session at a time', async () => {
		const { service, child, asked } = scene();
		const bytes = await photo();
		const both = await Promise.all(
			[1, 2].map(() => addToQuestion(service, child, asked, 'photo', given(bytes)))
		);
		expect(both.toSorted()).toEqual(['busy', null]);
	});
});

describe('beside a helper', () => {
	it('what was added there is seen there until it is sent, and nothing from before', async () => {
		const { service, child, asked, rows, views } = scene();
		const alone = keptOnQuestion(service, child, asked);
		const beside = helped(child);
		await addToQuestion(service, beside, asked, 'photo', given(await photo(), { caption: 'here' }));
		const there = rows().find(({ id }) => id !== alone)!.id;
		expect(addingView(service, beside, asked)?.files.map(({ id }) => id)).toEqual([there]);
		expect(pageForChild(service, beside, views, 'home')?.files['home-change']?.length).toBe(1);
		notFound(() => ownFile(service, beside, views, alone));
		notFound(() => takeFromQuestion(service, beside, views, alone));
		expect(ownFile(service, beside, views, there).id).toBe(there);
		notFound(() => ownFile(service, helped(child, 'another'), views, there));
		sent(service, beside, views, { helpedBy: 'carer' });
		service.set(service.now() + 1000);
		notFound(() => ownFile(service, beside, views, there));
		expect(ownFile(service, child, views, there).id).toBe(there);
	});
});

describe('before a card is confirmed', () => {
	it('what was added earlier stays closed', async () => {
		const { service, child, asked, rows, views } = scene();
		await addToQuestion(service, child, asked, 'photo', given(await photo()));
		await addToPage(service, child, 'home', 'photo', given(await photo()));
		const newer = { ...child, opensFrom: service.now() + 1 };
		for (const { id } of rows()) {
			notFound(() => ownFile(service, newer, views, id));
			notFound(() => photoOf(service, newer, id));
		}
		expect(filesOnPage(service, newer, 'home')).toEqual([]);
	});
});

describe('a photo in the booklet', () => {
	it('is seen by exactly those its page is open to', async () => {
		const { service, child, sibling, iro, worker, rows } = scene();
		expect(
			await addToPage(service, child, 'home', 'photo', given(await photo(), { caption: 'home' }))
		).toBeNull();
		const { id } = rows()[0]!;
		const seen = (actor: Actor) => {
			try {
				return sharedFile(service, actor, child.id, id).id === id;
			} catch {
				return false;
			}
		};
		expect([iro, worker, sibling].map(seen)).toEqual([false, false, false]);
		sharePage(service, child, 'home', ['iro']);
		expect([iro, worker, sibling].map(seen)).toEqual([true, false, false]);
		sharePage(service, child, 'home', ['social-worker']);
		expect([iro, worker, sibling].map(seen)).toEqual([false, true, false]);
		expect(photoOf(service, child, id)).toMatchObject({ type: 'image/jpeg', caption: 'home' });
		notFound(() => photoOf(service, sibling, id));
		notFound(() => photoOf(service, helped(child), id));
		notFound(() => photoOf(service, iro, id));
	});

	it('goes for good, alone or with its page', async () => {
		const { service, child, rows } = scene();
		await addToPage(service, child, 'home', 'photo', given(await photo()));
		await addToPage(service, child, 'home', 'voice', given(webm()));
		takeFromPage(service, child, rows()[0]!.id);
		expect(rows().map(({ kind }) => kind)).toEqual(['voice']);
		throwPageAway(service, child, 'home');
		expect(rows()).toEqual([]);
		expect(filesOnDisk(service)).toEqual([]);
	});
});

describe('on the disk', () => {
	/** A file with its row, and one whose row is gone; both written so long ago, in minutes. */
	async function withoutRow(minutes: number) {
		const { service, child, asked, rows } = scene();
		await addToQuestion(service, child, asked, 'photo', given(await photo()));
		const [kept] = rows();
		keptOnQuestion(service, child, asked);
		const lost = rows().find(({ id }) => id !== kept!.id)!;
		service.db.delete(file).where(eq(file.id, lost.id)).run();
		const then = (service.now() - minutes * 60_000) / 1000;
		for (const name of filesOnDisk(service)) {
			utimesSync(join(service.env.DATA_DIR, 'files', 'said', name), then, then);
		}
		const later = (hours: number) => service.set(service.now() + hours * 3_600_000);
		const aside = () => readdirSync(join(service.env.DATA_DIR, 'files-aside'));
		return { service, lost, kept: `${kept!.id}.sealed`, gone: `${lost.id}.sealed`, later, aside };
	}

	it('what no row names is put aside at start, and removed a week later', async () => {
		const { service, kept, gone, later, aside } = await withoutRow(61);
		expect(sweepFiles(service)).toEqual({ aside: 1, back: 0, gone: 0 });
		expect([filesOnDisk(service), aside()]).toEqual([[kept], [gone]]);
		later(7 * 24 - 1);
		expect(sweepFiles(service)).toEqual({ aside: 0, back: 0, gone: 0 });
		expect(aside()).toEqual([gone]);
		later(1);
		expect(sweepFiles(service)).toEqual({ aside: 0, back: 0, gone: 1 });
		expect([filesOnDisk(service), aside()]).toEqual([[kept], []]);
	});

	it('what may be on its way is left alone for an hour', async () => {
		const { service, kept, gone, later } = await withoutRow(59);
		expect(sweepFiles(service)).toEqual({ aside: 0, back: 0, gone: 0 });
		expect(filesOnDisk(service)).toEqual([kept, gone].toSorted());
		later(1);
		expect(sweepFiles(service).aside).toBe(1);
	});

	it('a start on an older database loses nothing: the newer one finds its files again', async () => {
		const { service, lost, kept, gone, later, aside } = await withoutRow(61);
		sweepFiles(service);
		service.db.insert(file).values(lost).run();
		later(30 * 24);
		expect(sweepFiles(service)).toEqual({ aside: 0, back: 1, gone: 0 });
		expect([filesOnDisk(service), aside()]).toEqual([[kept, gone].toSorted(), []]);
	});
});

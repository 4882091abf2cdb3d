import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeBackup } from '#lib/server/backup/make.ts';
import { restoreBackup } from '#lib/server/backup/restore.ts';
import { adult, audit, child, session } from '#lib/server/db/schema/index.ts';
import { readEnv } from '#lib/server/env.ts';
import { openService } from '#lib/server/service.ts';
import { startSession } from '#lib/server/session/session.ts';
import { aFolder } from '#tests/support/command.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { newId } from '#lib/server/db/id.ts';
import { readSealed, writeSealed } from '#lib/server/files/store.ts';
import { aChild, anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW, type TestService } from '#tests/support/service.ts';

// A key is made slowly, on purpose.
vi.setConfig({ testTimeout: 60_000 });

const BACKUP_KEY = 'a key for tests alone';

/** A service with a child, an adult who is signed in, and an uploaded file. */
function lived(): TestService {
	const service = testService({ BACKUP_KEY });
	aChild(service, '2012-03-01', 'Robin');
	const { id } = anAdult(service, ['iro'], { name: 'Officer One' });
	startSession(service.db, service.now(), { kind: 'staff', adultId: id });
	mkdirSync(join(service.env.DATA_DIR, 'files'));
	writeFileSync(join(service.env.DATA_DIR, 'files', 'portrait.sealed'), 'p'.repeat(200_000));
	return service;
}

function restored(path: string, folder: string, key = BACKUP_KEY) {
	return restoreBackup(readEnv({ DATA_DIR: folder, BACKUP_KEY: key }), sayso, path, TEST_NOW);
}

describe('a backup', () => {
	it('gives everything back but the sessions, in an empty folder', async () => {
		const service = lived();
		const path = join(aFolder(), 'backup');
		const said = newId();
		writeSealed(service, said, Buffer.from('a photo'));
		expect(await makeBackup(service, sayso, path)).toMatchObject({ files: 2 });

		const folder = join(aFolder(), 'data');
		const { hasKey, madeAt, keyId } = await restored(path, folder);
		expect([hasKey, madeAt]).toEqual([false, TEST_NOW]);
		expect(readdirSync(folder).sort()).toEqual(['files', 'sayso.db']);
		expect(readFileSync(join(folder, 'files/portrait.sealed'), 'utf8')).toHaveLength(200_000);

		writeFileSync(join(folder, 'key'), readFileSync(join(service.env.DATA_DIR, 'key')));
		const again = openService(readEnv({ DATA_DIR: folder }));
		const { id, forename } = again.db.select().from(child).get()!;
		expect(again.vault.openMaybe(`child.forename:${id}`, forename)).toBe('Robin');
		expect(readSealed(again, said)?.toString()).toBe('a photo');
		expect(again.db.select().from(adult).all()).toHaveLength(1);
		expect(again.db.select().from(session).all()).toEqual([]);
		expect(again.db.select().from(audit).all().at(-1)?.action).toBe('restore');
		expect(keyId).toMatch(/^[0-9a-f]{8}$/);
		again.db.$client.close();
	});

	it('shows nothing of what is in it, and never holds the encryption key', async () => {
		const service = lived();
		const path = join(aFolder(), 'backup');
		await makeBackup(service, sayso, path);
		const bytes = readFileSync(path).toString('latin1');
		const key = readFileSync(join(service.env.DATA_DIR, 'key'), 'utf8').trim();
		for (const text of ['SQLite format', 'Robin', 'portrait', 'pppp', key]) {
			expect(bytes).not.toContain(text);
		}
		const folder = join(aFolder(), 'data');
		await restored(path, folder);
		expect(existsSync(join(folder, 'key'))).toBe(false);
		expect(readFileSync(join(folder, 'sayso.db')).toString('latin1')).not.toContain(key);
	});

	it('can be made while somebody is writing, and leaves no copy about', async () => {
		const service = lived();
		const path = join(aFolder(), 'backup');
		const making = makeBackup(service, sayso, path);
		for (let n = 0; n < 20; n += 1) aChild(service, '2012-03-01');
		await making;
		const left = readdirSync(service.env.DATA_DIR).filter((name) => name.includes('part'));
		expect(left).toEqual([]);
		const folder = join(aFolder(), 'data');
		await restored(path, folder);
	});

	it('takes the place of an older one only when it is whole', async () => {
		const service = lived();
		const folder = aFolder();
		const path = join(folder, 'backup');
		writeFileSync(path, 'the older one');
		await expect(
			makeBackup({ ...service, env: { ...service.env, BACKUP_KEY: undefined } }, sayso, path)
		).rejects.toThrow(/Set BACKUP_KEY/);
		expect(readFileSync(path, 'utf8')).toBe('the older one');
		await makeBackup(service, sayso, path);
		expect(readdirSync(folder)).toEqual(['backup']);
		expect(readFileSync(path, 'latin1')).toContain('SAYSO-BACKUP-1');
	});

	it('is refused where it can’t be written', async () => {
		const path = join(aFolder(), 'nowhere', 'backup');
		await expect(makeBackup(lived(), sayso, path)).rejects.toThrow(/can't be written/);
	});
});

describe('a restore leaves the folder as it was', () => {
	const made = async () => {
		const path = join(aFolder(), 'backup');
		await makeBackup(lived(), sayso, path);
		return path;
	};
	const damaged = async (change: (bytes: Buffer) => Buffer) => {
		const path = await made();
		writeFileSync(path, change(readFileSync(path)));
		return path;
	};
	const flip = (place: number) => (bytes: Buffer) => {
		const at = place < 0 ? bytes.length + place : place;
		bytes[at] = bytes[at]! ^ 1;
		return bytes;
	};

	it.each([
		['another key', made, 'another key altogether', /BACKUP_KEY is another/],
		[
			'a file that is no backup',
			() => damaged(() => Buffer.from('PK')),
			BACKUP_KEY,
			/not a backup/
		],
		['one bit in the salt', () => damaged(flip(20)), BACKUP_KEY, /BACKUP_KEY is another/],
		['one bit at the beginning', () => damaged(flip(80)), BACKUP_KEY, /damaged/],
		['one bit in the middle', () => damaged(flip(300_000)), BACKUP_KEY, /damaged/],
		['one bit at the end', () => damaged(flip(-1)), BACKUP_KEY, /damaged/],
		['an end cut off', () => damaged((bytes) => bytes.subarray(0, -1)), BACKUP_KEY, /damaged/],
		[
			'whole pieces cut off',
			() => damaged((bytes) => bytes.subarray(0, 63 + 2 * 65_552)),
			BACKUP_KEY,
			/damaged/
		],
		[
			'something added',
			() => damaged((bytes) => Buffer.concat([bytes, Buffer.alloc(9)])),
			BACKUP_KEY,
			/damaged/
		]
	])('with %s', async (_, file, key, reason) => {
		const folder = join(aFolder(), 'data');
		await expect(restored(await file(), folder, key)).rejects.toThrow(reason);
		expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
	});

	it('that isn’t empty', async () => {
		const folder = aFolder();
		writeFileSync(join(folder, 'sayso.db'), 'somebody’s');
		await expect(restored(await made(), folder)).rejects.toThrow(/not empty/);
		expect(readFileSync(join(folder, 'sayso.db'), 'utf8')).toBe('somebody’s');
	});

	it('with an encryption key in it that the backup was not made beside', async () => {
		const folder = aFolder();
		writeFileSync(join(folder, 'key'), Buffer.alloc(32).toString('base64'), { mode: 0o600 });
		await expect(restored(await made(), folder)).rejects.toThrow(/not the one this backup needs/);
		expect(readdirSync(folder)).toEqual(['key']);
	});
});

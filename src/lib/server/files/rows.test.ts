import { expect, it } from 'vitest';
import { file } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { aChild } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { fileRow, insertFile } from './rows.ts';
import { fileView } from './view.ts';

it.each([[{ width: 1600, height: 900 }], [undefined]])(
	'how large a photo is (%j) is kept with it, sealed, and shown',
	(pixels) => {
		const service = testService();
		const child = aChild(service, '2015-05-01');
		const id = newId();
		insertFile(service.db, service, {
			id,
			childId: child.id,
			viewsId: null,
			field: null,
			topic: 'home',
			kind: 'photo',
			type: 'image/jpeg',
			size: 10,
			seconds: null,
			caption: 'My bike',
			audience: 'only-my-iro',
			session: child.sessionId,
			addedAt: 1,
			pixels
		});
		const row = fileRow(service.db, service, id);
		expect(row && fileView(row)).toEqual({
			id,
			kind: 'photo',
			caption: 'My bike',
			seconds: null,
			pixels
		});
		const [stored] = service.db.select().from(file).all();
		expect(JSON.stringify({ ...stored, about: null })).not.toMatch(/1600|bike/);
	}
);

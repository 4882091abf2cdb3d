import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileKind } from '#lib/domain/file/file.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { beginPage } from '#lib/server/booklet/begin-page.ts';
import { ownBooklet, pageOf } from '#lib/server/booklet/booklet.ts';
import { keepFile } from '#lib/server/files/keep.ts';
import { questionFor, type QuestionIds } from '#lib/server/files/on-question.ts';
import { filesOfForm, filesOfTopics } from '#lib/server/files/rows.ts';
import type { Service } from '#lib/server/service.ts';
import { touchPage } from '#lib/server/views/touch-page.ts';

interface Kept {
	readonly kind?: FileKind;
	readonly bytes?: Buffer;
	readonly caption?: string;
	readonly audience?: Audience;
}

const types = { photo: 'image/jpeg', voice: 'audio/webm' } as const;

/** A file already checked, put beside a question; gives its id. */
export function keptOnQuestion(
	service: Service,
	child: ChildActor,
	ids: QuestionIds,
	{ kind = 'photo', bytes = Buffer.from('a'), caption = '', audience = 'only-my-iro' }: Kept = {}
): string {
	const { form, page, field } = questionFor(service, child, ids);
	keepFile(service, { bytes, type: types[kind], seconds: kind === 'voice' ? 3 : null }, (tx) => {
		touchPage(service, tx, form, page);
		return {
			childId: child.id,
			viewsId: form.id,
			field: field.id,
			topic: null,
			kind,
			caption,
			audience,
			session: child.sessionId
		};
	});
	return filesOfForm(service.db, service, form.id).at(-1)!.id;
}

/** A file already checked, put on a page of the booklet; gives its id. */
export function keptOnPage(
	service: Service,
	child: ChildActor,
	topic: Topic,
	{ kind = 'photo', bytes = Buffer.from('a'), caption = '' }: Kept = {}
): string {
	const own = ownBooklet(service, child, 'booklet.write');
	keepFile(service, { bytes, type: types[kind], seconds: kind === 'voice' ? 3 : null }, (tx) => {
		beginPage(service, tx, own, pageOf(own.booklet, topic));
		return {
			childId: child.id,
			viewsId: null,
			field: null,
			topic,
			kind,
			caption,
			audience: 'only-my-iro',
			session: child.sessionId
		};
	});
	return filesOfTopics(service.db, service, child.id, [topic]).at(-1)!.id;
}

/** What lies in the folder of files: every name. */
export function filesOnDisk({ env }: Pick<Service, 'env'>): readonly string[] {
	const folder = join(env.DATA_DIR, 'files', 'said');
	return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** A single bit of a file goes wrong on the disk. */
export function damagesFile({ env }: Pick<Service, 'env'>, id: string): void {
	const path = join(env.DATA_DIR, 'files', 'said', `${id}.sealed`);
	const sealed = readFileSync(path);
	sealed[sealed.length - 1]! ^= 1;
	writeFileSync(path, sealed);
}

import type { FileView } from '#lib/domain/file/file.ts';
import { saidFile } from '#lib/server/advocacy/said/file-rows.ts';
import type { SayableSaid } from '#lib/server/advocacy/said/for-meeting.ts';
import { readIfSound } from '#lib/server/files/store.ts';
import type { Service } from '#lib/server/service.ts';

/** What an advocate brought, inside the record. */
export interface FiledSaid extends Omit<SayableSaid, 'files'> {
	readonly files: readonly (Omit<FileView, 'id'> & {
		/** As a `data:` address; null where its bytes are not there, or don't open. */
		readonly address: string | null;
	})[];
}

/** Puts the bytes of its files in; call it after the transaction that gathered them. */
export function saidWithBytes(service: Service, said: SayableSaid): FiledSaid {
	const files = said.files.map(({ id, ...about }) => {
		const type = saidFile(service.db, service, id)?.type;
		const bytes = type ? readIfSound(service, id) : null;
		const address = bytes && `data:${type};base64,${bytes.toString('base64')}`;
		return { ...about, address };
	});
	return { ...said, files };
}

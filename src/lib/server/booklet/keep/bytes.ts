import { isHttpError } from '@sveltejs/kit';
import type { ChildActor } from '#lib/policy/actor.ts';
import { bookletRow } from '#lib/server/files/in-booklet.ts';
import { readIfSound } from '#lib/server/files/store.ts';
import type { Service } from '#lib/server/service.ts';

/** A file's bytes and what they are; null where they are gone or damaged: the rest is still theirs. */
export type BytesOf = (
	file: string
) => { readonly bytes: Uint8Array; readonly type: string } | null;

/** Opens the files of a child's own booklet, one when it is its turn, under the rules of its page. */
export function bytesIn(service: Service, actor: ChildActor): BytesOf {
	return (file) => {
		try {
			const { id, type } = bookletRow(service, actor, file);
			const bytes = readIfSound(service, id);
			return bytes && { bytes, type };
		} catch (problem) {
			if (isHttpError(problem, 404)) return null;
			throw problem;
		}
	};
}

import { isHttpError } from '@sveltejs/kit';
import type { ChildActor } from '#lib/policy/actor.ts';
import { bookletFile } from '#lib/server/files/in-booklet.ts';
import type { Service } from '#lib/server/service.ts';

/** A file's bytes and what they are; null where they are gone meanwhile: the rest is still theirs. */
export type BytesOf = (
	file: string
) => { readonly bytes: Uint8Array; readonly type: string } | null;

/** Opens the files of a child's own booklet, one when it is its turn, under the rules of its page. */
export function bytesIn(service: Service, actor: ChildActor): BytesOf {
	return (file) => {
		try {
			const { bytes, type } = bookletFile(service, actor, file);
			return { bytes, type };
		} catch (problem) {
			if (isHttpError(problem, 404)) return null;
			throw problem;
		}
	};
}

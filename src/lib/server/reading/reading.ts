import { error, redirect } from '@sveltejs/kit';
import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { StandingRelease } from '#lib/server/release/standing.ts';
import type { Service } from '#lib/server/service.ts';
import { contentOf } from './content.ts';
import { lacksSecondFactor, ownRelease, papersAt, type Side } from './own.ts';
import { noteSeen } from './seen.ts';

/** What a page of a paper is asked with. */
export interface Reader {
	readonly service: Service;
	readonly actor: Actor;
	readonly side: Side;
}

/** A release opened for its recipient. For the server only: pages get view models. */
export interface OpenRelease {
	readonly release: StandingRelease;
	readonly paper: ReleasedPaper;
}

/**
 * A paper for its recipient, without noting that they opened it: for what they do with it.
 * @throws 404 for anybody else; the way to the list for somebody who has not proved twice who they are,
 * whether it is there or not.
 */
export function heldPaper(
	{ service, actor, side }: Reader,
	id: string,
	tx: Tx = service.db
): OpenRelease {
	if (lacksSecondFactor(actor)) redirect(303, papersAt[side]);
	const release = ownRelease(service, actor, side, id, tx);
	return { release, paper: contentOf(service, release.id, tx) };
}

/**
 * Opens a paper for its recipient and notes the first time that they do.
 * @throws as `heldPaper`; the way to the newer version where an older one is asked for.
 */
export function openPaper(reader: Reader, id: string, request: Request): OpenRelease {
	const { service, actor, side } = reader;
	const opened = heldPaper(reader, id);
	if (opened.release.id !== id) redirect(303, `${papersAt[side]}/${opened.release.id}`);
	if (isLookedAt(request)) noteSeen(service, actor, side, id, ['opened']);
	return opened;
}

/**
 * Whether somebody looks at the answer: not where a browser fetches ahead what nobody asked for, which is
 * refused so that it asks again when they do, nor for its headers alone.
 */
export function isLookedAt(request: Request): boolean {
	const purpose = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']
		.map((name) => request.headers.get(name) ?? '')
		.join(' ');
	if (/prefetch|prerender|preview/i.test(purpose)) error(503, 'Ask when somebody looks');
	return request.method === 'GET';
}

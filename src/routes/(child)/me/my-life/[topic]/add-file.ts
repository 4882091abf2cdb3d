import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { MOST_HERE, type FileKind } from '#lib/domain/file/file.ts';
import { bookletPageForChild } from '#lib/server/booklet/page.ts';
import { addToPage } from '#lib/server/files/add-to-page.ts';
import { givenFile } from '#lib/server/files/given.ts';
import { filesOnPage } from '#lib/server/files/in-booklet.ts';

type Event = Pick<RequestEvent, 'locals' | 'request'> & {
	readonly params: { readonly topic: string };
};

/** What the pages that add a photo or a recording to a page of the booklet show. */
export function addLoad({ locals: { service, actor }, params }: Event) {
	const { booklet, topic, closed, shares } = bookletPageForChild(service, actor, params.topic);
	if (closed) redirect(303, `/me/my-life/${topic}`);
	const files = filesOnPage(service, actor, topic);
	return { booklet, topic, shares, files, full: files.length >= MOST_HERE };
}

/** Adds what was sent and leads back to the page, or says why it was not taken. */
export async function addAction({ locals, params, request }: Event, kind: FileKind) {
	const { service, actor } = locals;
	// Whose page it is comes first.
	filesOnPage(service, actor, params.topic);
	const given = await givenFile(request, kind);
	if ('problem' in given) return fail(given.problem === 'too-big' ? 413 : 400, given);
	const problem = await addToPage(service, actor, params.topic, kind, given);
	if (problem) return fail(400, { problem, caption: given.caption, audience: undefined });
	redirect(303, `/me/my-life/${params.topic}#files`);
}

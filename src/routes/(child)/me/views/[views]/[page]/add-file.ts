import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { FileKind } from '#lib/domain/file/file.ts';
import { addToQuestion } from '#lib/server/files/add.ts';
import { givenFile } from '#lib/server/files/given.ts';
import { addingView, type QuestionIds } from '#lib/server/files/on-question.ts';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'url'> & { readonly params: QuestionIds };

/** What the pages that add a photo or a recording to a question show. */
export function addLoad({ locals: { service, actor }, params, url }: Event) {
	const back = backTo(params, url);
	const view = addingView(service, actor, params) ?? redirect(303, back);
	return { view, back, files: `/me/views/${params.views}/file` };
}

/** Adds what was sent and leads back to the question, or says why it was not taken. */
export async function addAction(event: Event, kind: FileKind) {
	const { locals, params, request, url } = event;
	const { service, actor } = locals;
	// Whose question it is comes first: what is wrong with a form is nobody else's business.
	if (!addingView(service, actor, params)) redirect(303, backTo(params, url));
	const given = await givenFile(request, kind);
	if ('problem' in given) return fail(given.problem === 'too-big' ? 413 : 400, given);
	const refusal = await addToQuestion(service, actor, params, kind, given);
	const { caption, audience } = given;
	if (refusal && refusal !== 'closed') return fail(400, { problem: refusal, caption, audience });
	redirect(303, `${backTo(params, url)}#files-${params.field}`);
}

function backTo({ views, page }: QuestionIds, { searchParams }: URL): string {
	return `/me/views/${views}/${page}${searchParams.has('check') ? '?check' : ''}`;
}

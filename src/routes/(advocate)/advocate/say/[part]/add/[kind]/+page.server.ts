import { fail, redirect } from '@sveltejs/kit';
import { isFileKind, MOST_HERE, type FileKind } from '#lib/domain/file/file.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { addToSaid } from '#lib/server/advocacy/said/files.ts';
import { saidPage } from '#lib/server/advocacy/said/page.ts';
import { givenFile } from '#lib/server/files/given.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const kind = kindIn(params.kind);
	const page = saidPage(service, actor, params.part);
	if (page.closed) redirect(303, `/advocate/say/${params.part}/sent`);
	return { kind, called: page.called, full: page.files.length >= MOST_HERE };
};

export const actions: Actions = {
	default: async ({ request, locals: { service, actor }, params }) => {
		const kind = kindIn(params.kind);
		// Whose form it is comes first: what is wrong with a file is nobody else's business.
		const { closed } = saidPage(service, actor, params.part);
		if (closed) redirect(303, `/advocate/say/${params.part}/sent`);
		const given = await givenFile(request, kind);
		if ('problem' in given) {
			const { problem, caption } = given;
			return fail(problem === 'too-big' ? 413 : 400, { problem, caption });
		}
		const refusal = await addToSaid(service, actor, params.part, kind, given);
		if (refusal && refusal !== 'closed') {
			return fail(400, { problem: refusal, caption: given.caption });
		}
		redirect(303, `/advocate/say/${params.part}/${refusal ? 'sent' : 'words#files'}`);
	}
};

function kindIn(text: string): FileKind {
	return isFileKind(text) ? text : notThere();
}

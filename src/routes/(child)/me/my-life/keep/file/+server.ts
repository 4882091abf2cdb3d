import { Readable } from 'node:stream';
import { redirect } from '@sveltejs/kit';
import { translator } from '#lib/i18n/index.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { keepBooklet, type KeptAs } from '#lib/server/booklet/keep/gather.ts';
import { bytesIn } from '#lib/server/booklet/keep/bytes.ts';
import { bookOf } from '#lib/server/booklet/print/book-of.ts';
import { printBook } from '#lib/server/booklet/print/print.ts';
import { everythingOf } from '#lib/server/booklet/zip/everything.ts';
import type { RequestHandler } from './$types';

const files = {
	document: { type: 'application/pdf', name: 'my-life.pdf' },
	everything: { type: 'application/zip', name: 'my-life.zip' }
} as const satisfies Record<KeptAs, { type: string; name: string }>;

function isKeptAs(given: unknown): given is KeptAs {
	return typeof given === 'string' && Object.hasOwn(files, given);
}

/**
 * Hands a young person their booklet. Only a form of ours can ask for it (no link, no other site), no
 * browser keeps it in between, and its name says nothing.
 */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { service, actor, language, session } = locals;
	const form = await request.formData().catch(() => new FormData());
	const as = form.get('as');
	if (!isKeptAs(as)) notThere();
	if (session?.kind === 'shared-tablet' && form.get('sure') !== 'yes') {
		redirect(303, '/me/my-life/keep?tick');
	}
	const kept = keepBooklet(service, actor, as);
	const t = translator(language);
	const bytesOf = bytesIn(service, kept.actor);
	const book = bookOf(kept, { t, language }, bytesOf);
	const stream = as === 'document' ? printBook(book) : everythingOf(book, t, bytesOf);
	const { type, name } = files[as];
	return new Response(Readable.toWeb(stream) as ReadableStream, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
};

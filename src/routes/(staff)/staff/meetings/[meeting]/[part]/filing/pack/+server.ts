import { makePack } from '#lib/server/filing/make.ts';
import { translator } from '#lib/i18n/index.ts';
import { packDocument } from './document.ts';
import type { RequestHandler } from './$types';

/** Makes the pack and hands it over as one file that needs nothing else: it is filed elsewhere. */
export const POST: RequestHandler = async ({ request, params, locals }) => {
	const { service, actor, language } = locals;
	const asked = await request.formData();
	const withPrivate = asked.get('private') === 'yes';
	const withFamily = asked.get('family') === 'yes';
	const pack = makePack(service, actor, params, { withPrivate, withFamily });
	const name = `record-${pack.ref.replace(/[^\w-]/g, '')}-${pack.onDay ?? 'no-day'}.html`;
	return new Response(packDocument(pack, translator(language), language), {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'content-security-policy':
				"default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:"
		}
	});
};

import { fail, redirect } from '@sveltejs/kit';
import { BANDS } from '#lib/domain/person/band.ts';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { purposes } from '#lib/instruments/engine/instrument.ts';
import { paperForm } from '#lib/server/views-for-iro/paper-form.ts';
import { keyInPaper } from '#lib/server/views-for-iro/paper-key-in.ts';
import { isHelpedBy } from '#lib/server/views/helped-by.ts';
import { paperPages, type PaperProblem } from './paper-view.ts';
import type { Actions, PageServerLoad } from './$types';

/** Which paper form the address asks for; what it leaves out follows the child. */
function choiceIn({ searchParams }: URL) {
	const purpose = purposes.find((one) => one === searchParams.get('purpose'));
	const band = BANDS.find((one) => one === searchParams.get('band'));
	return { ...(purpose ? { purpose } : {}), ...(band ? { band } : {}) };
}

export const load: PageServerLoad = ({ params, url, locals }) => {
	const { service, actor, language } = locals;
	const form = paperForm(service, actor, params, choiceIn(url));
	const { meetingId, partId, name, purposes: offered, purpose, band, before, closed } = form;
	return {
		paper: { meetingId, partId, name, offered, purpose, band, before, closed },
		pages: paperPages(form.instrument, anyKey(translator(language)))
	};
};

export const actions: Actions = {
	default: async ({ request, params, url, locals }) => {
		const { service, actor, language } = locals;
		const sent = await request.formData();
		const read = (name: string) => sent.getAll(name).filter((value) => typeof value === 'string');
		const given = Object.fromEntries([...new Set(sent.keys())].map((name) => [name, read(name)]));
		const refused = (wrong: Readonly<Record<string, PaperProblem>>) => fail(400, { given, wrong });
		const [helpedBy = ''] = read('helped-by');
		if (!isHelpedBy(helpedBy)) return refused({ 'helped-by': 'who-helped' });
		const { purpose, band } = paperForm(service, actor, params, choiceIn(url));
		const t = anyKey(translator(language));
		const keyed = { purpose, band, helpedBy, read, language, t };
		const result = keyInPaper(service, actor, params, keyed);
		if (result.kind === 'kept') redirect(303, `/staff/meetings/${params.meeting}?keyed=yes`);
		if (result.kind !== 'issues') return refused({ form: result.kind });
		return refused(Object.fromEntries(result.issues.map(({ field, key }) => [field, key])));
	}
};

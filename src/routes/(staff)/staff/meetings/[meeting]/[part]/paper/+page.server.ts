import { redirect } from '@sveltejs/kit';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { BANDS } from '#lib/domain/person/band.ts';
import { purposes } from '#lib/instruments/engine/instrument.ts';
import { keyInPaper } from '#lib/server/views-for-iro/paper-key-in.ts';
import { paperForm } from '#lib/server/views-for-iro/paper-form.ts';
import { isHelpedBy } from '#lib/server/views/helped-by.ts';
import { refuse } from '../../../../typed.ts';
import { paperPages, type PaperWrong } from './paper-view.ts';
import type { Actions, PageServerLoad } from './$types';

function choiceFrom({ searchParams }: URL) {
	const purpose = purposes.find((one) => one === searchParams.get('purpose'));
	const band = BANDS.find((one) => one === searchParams.get('band'));
	return { ...(purpose ? { purpose } : {}), ...(band ? { band } : {}) };
}

export const load: PageServerLoad = ({ params, url, locals }) => {
	const { service, actor, language } = locals;
	const form = paperForm(service, actor, params, choiceFrom(url));
	const { meetingId, partId, name, purposes: offered, purpose, band, before, closed } = form;
	return {
		paper: { meetingId, partId, name, offered, purpose, band, before, closed },
		pages: paperPages(form.instrument, anyKey(translator(language)))
	};
};

const HELPED = 'helped-by';

export const actions: Actions = {
	default: async ({ request, params, url, locals }) => {
		const { service, actor, language } = locals;
		const sent = await request.formData();
		const read = (name: string) =>
			sent.getAll(name).filter((value): value is string => typeof value === 'string');
		const { purpose, band } = paperForm(service, actor, params, choiceFrom(url));
		const helpedBy = read(HELPED)[0] ?? '';
		const given = Object.fromEntries([...new Set(sent.keys())].map((name) => [name, read(name)]));
		const refused = (wrong: PaperWrong) =>
			({ ...refuse('paper', {}, {}), data: { given, wrong } }) as const;
		if (!isHelpedBy(helpedBy)) return refused({ [HELPED]: 'who_helped' });
		const t = anyKey(translator(language));
		const result = keyInPaper(service, actor, params, { purpose, band, helpedBy, read, language, t });
		if (result.kind === 'kept') redirect(303, `/staff/meetings/${params.meeting}?keyed=yes`);
		if (result.kind !== 'issues') return refused({ form: result.kind });
		return refused(Object.fromEntries(result.issues.map(({ field, key }) => [field, key])));
	}
};

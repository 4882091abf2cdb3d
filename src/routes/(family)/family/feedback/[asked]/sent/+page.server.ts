import { redirect } from '@sveltejs/kit';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { checkFeedback } from '#lib/server/feedback/check.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, language }, params }) => {
	const t = anyKey(translator(language));
	const { named, onPaper, until } = checkFeedback(service, actor, params.asked, t);
	if (named === null) redirect(303, `/family/feedback/${params.asked}`);
	return { askedId: params.asked, named, onPaper, until };
};

import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { checkFeedback } from '#lib/server/feedback/check.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, language }, params }) => {
	const t = anyKey(translator(language));
	// The parameter is this person's own id of what they are asked, and no meeting's (SAFETY R4).
	const { kind, onDay, pages, form, answers, state, named, onPaper, until } = checkFeedback(
		service,
		actor,
		params.asked,
		t
	);
	return {
		askedId: params.asked,
		asked: { kind, onDay, pages, form, state, named, onPaper, until, begun: answers.length > 0 }
	};
};

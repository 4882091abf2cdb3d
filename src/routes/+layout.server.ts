import type { LayoutServerLoad } from './$types';

/** What the page's chrome needs of the request; nothing about anybody. */
export const load: LayoutServerLoad = ({ locals }) => {
	const { fit, language, look, session } = locals;
	return {
		fit,
		language,
		look,
		secondsLeft: session && Math.round((session.endsAt - locals.service.now()) / 1000),
		sessionKind: session?.kind ?? null
	};
};

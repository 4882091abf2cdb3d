import type { Band } from '#lib/domain/person/band.ts';
import type { Translate } from '#lib/i18n/index.ts';

type View = { readonly band: Band } & (
	| { readonly at: 'together' | 'choose' }
	| { readonly at: 'show'; readonly chosen: { readonly kind: 'pictures' | 'words' } }
	| { readonly at: 'practise'; readonly kind: 'pictures' | 'words' }
);

/** The heading of each page on which a secret is set up or changed. */
export function setUpTitle(t: Translate, view: View): string {
	const { band } = view;
	if (view.at === 'show') {
		return view.chosen.kind === 'pictures'
			? t(`sign-in:set_up.show.pictures_title.${band}`)
			: t('sign-in:set_up.show.words_title');
	}
	if (view.at === 'practise') {
		return view.kind === 'pictures'
			? t(`sign-in:set_up.practise.pictures_title.${band}`)
			: t('sign-in:set_up.practise.words_title');
	}
	return t(`sign-in:set_up.${view.at}.title.${band}`);
}

/** The heading of the pages of one's own secret. */
export function secretTitle(
	t: Translate,
	view: { readonly band: Band } & (
		| { readonly at: 'start' | 'prove' | 'sign-in-first' }
		| { readonly at: 'choose' }
		| { readonly at: 'show'; readonly chosen: { readonly kind: 'pictures' | 'words' } }
		| { readonly at: 'practise'; readonly kind: 'pictures' | 'words' }
	)
): string {
	if (view.at === 'prove') return t('sign-in:own.prove');
	if (view.at === 'choose') return t('sign-in:own.choose');
	if (view.at === 'show' || view.at === 'practise') return setUpTitle(t, view);
	return t(`sign-in:own.title.${view.band}`);
}

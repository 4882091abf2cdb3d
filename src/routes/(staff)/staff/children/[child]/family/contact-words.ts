import type { Translate } from '#lib/i18n/index.ts';

const known = ['open', 'restricted', 'none'] as const;

/** How contact stands, in words; as it is recorded where it is none of ours. */
export function contactWords(t: Translate, contact: string): string {
	const one = known.find((found) => found === contact);
	return one ? t(`staff-family-sign-in:list.contacts.${one}`) : contact;
}

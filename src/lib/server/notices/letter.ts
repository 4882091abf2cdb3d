import type { Env } from '../env.ts';
import { translator, type Language } from '#lib/i18n/index.ts';
import { noticeKinds, spokenKinds, type NoticeKind } from './kinds.ts';
import { neutralPath } from './place.ts';

/** Everything a notice says: fixed words by its kind, and a link. Nothing of anybody can be put in. */
export interface NoticeWords {
	readonly subject: string;
	readonly text: string;
	readonly link: string;
}

/** A notice on its way to one person. */
export interface Letter extends NoticeWords {
	readonly to: string;
	/** The same however often it is tried: the Message-ID of e-mail. */
	readonly messageId: string;
	/** The same however often it is tried: GOV.UK Notify's `reference`. */
	readonly reference: string;
}

type Spoken = Partial<Record<NoticeKind, (typeof spokenKinds)[keyof typeof spokenKinds]>>;

/**
 * What a notice of this kind says, in its reader's language where it has words in that. Load the language
 * first: one that is not loaded speaks English.
 */
export function wordsOf(
	env: Pick<Env, 'ORIGIN' | 'PORT'>,
	kind: NoticeKind,
	path: string,
	language: Language = 'en'
): NoticeWords {
	const origin = env.ORIGIN ?? `http://localhost:${env.PORT}`;
	const spoken = (spokenKinds as Spoken)[kind];
	const t = translator(language);
	const { subject, text } = spoken
		? { subject: t(`notices:${spoken}.subject`), text: t(`notices:${spoken}.text`) }
		: noticeKinds[kind];
	return { subject, text, link: `${origin}${neutralPath(path)}` };
}

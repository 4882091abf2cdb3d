import type { Env } from '../env.ts';
import { noticeKinds, type NoticeKind } from './kinds.ts';
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

/** What a notice of this kind says. */
export function wordsOf(
	env: Pick<Env, 'ORIGIN' | 'PORT'>,
	kind: NoticeKind,
	path: string
): NoticeWords {
	const origin = env.ORIGIN ?? `http://localhost:${env.PORT}`;
	const { subject, text } = noticeKinds[kind];
	return { subject, text, link: `${origin}${neutralPath(path)}` };
}

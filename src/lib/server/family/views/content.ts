import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Service } from '#lib/server/service.ts';

/** What was sent, as it stood on its writer's screen. */
export interface FamilyContent {
	readonly answers: Answers;
	readonly wording: readonly FrozenAnswer[];
	/** The language it was asked in. */
	readonly language: Language;
}

/** Opens a sending. */
export function openContent(
	{ vault }: Pick<Service, 'vault'>,
	row: { readonly id: string; readonly content: Buffer }
): FamilyContent {
	const text = vault.open(`family_views_sent.content:${row.id}`, row.content);
	return JSON.parse(text) as FamilyContent;
}

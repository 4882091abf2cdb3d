import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import { fieldOf, type Instrument, type Purpose } from '#lib/instruments/engine/instrument.ts';
import { answersOnPath } from '#lib/instruments/engine/path.ts';
import { audienceOf, isAllPrivate } from '#lib/instruments/engine/sharing.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import { freezeWording, type FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { Language } from '#lib/i18n/index.ts';
import { freezeFiles, type SentFile } from '#lib/server/files/in-sending.ts';
import type { FileRow } from '#lib/server/files/rows.ts';
import type { Vault } from '#lib/server/vault/vault.ts';

/** What a child sent, for ever as it was: the answers, and every word as it stood on their screen. */
export interface SentContent {
	readonly instrument: { readonly id: string; readonly version: number };
	readonly purpose: Purpose;
	readonly language: Language;
	readonly answers: Answers;
	readonly wording: readonly FrozenAnswer[];
	/** Who may hear each answer, by field id, as the child was shown before sending. */
	readonly audiences: Readonly<Record<string, Audience>>;
	/** Photos and recordings that go with it; absent: none. */
	readonly files?: readonly SentFile[];
}

/** Freezes what lies on the path, in the words of this language. */
export function freeze(
	instrument: Instrument,
	draft: Answers,
	language: Language,
	t: Translate,
	files: readonly FileRow[] = []
): SentContent {
	const answers = answersOnPath(instrument, draft);
	const { id, version, purpose } = instrument;
	return {
		instrument: { id, version },
		purpose,
		language,
		answers,
		wording: freezeWording(instrument, answers, t),
		audiences: audiencesOf(instrument, answers),
		...(files.length > 0 ? { files: freezeFiles(instrument, answers, files, t) } : {})
	};
}

/** Who may hear each answer given, by field id. */
export function audiencesOf(
	instrument: Instrument,
	answers: Answers
): Readonly<Record<string, Audience>> {
	const allPrivate = isAllPrivate(instrument, answers);
	const entries = Object.entries(answers).flatMap(([id, answer]) => {
		const field = fieldOf(instrument, id);
		if (!field) return [];
		return [[id, allPrivate ? 'only-my-iro' : audienceOf(field, answer)] as const];
	});
	return Object.fromEntries(entries);
}

/** Seals what was sent for its row of `views_sent`. */
export function sealContent(vault: Vault, sentId: string, content: SentContent): Buffer {
	return vault.seal(`views_sent.content:${sentId}`, JSON.stringify(content));
}

/** Opens what was sent. Call `permit` first, and record it unless the child themself reads. */
export function openContent(
	vault: Vault,
	row: { readonly id: string; readonly content: Buffer }
): SentContent {
	return JSON.parse(vault.open(`views_sent.content:${row.id}`, row.content)) as SentContent;
}

import type { FileView } from '#lib/domain/file/file.ts';
import type { Audience, Skip } from '#lib/instruments/engine/audience.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';

/** An answer of a child as it is laid out for the one who hears them. */
export interface ShownAnswer {
	readonly field: string;
	readonly question: string;
	readonly said: readonly string[];
	readonly skip: Skip | null;
	readonly audience: Audience;
	readonly ownWords: boolean;
	readonly scale: { readonly low: string | null; readonly high: string | null } | null;
	readonly drawing: Drawing | null;
	readonly files: readonly (FileView & { readonly audience: Audience })[];
	/** What stood on the child's screen, where that was not English. */
	readonly shown?: null | { readonly language: Language; readonly question: string };
}

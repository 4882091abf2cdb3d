import type { Translated } from './languages.ts';

/** Who read a file, as it says of itself; the first key of every file that is not English. */
export interface Reader {
	readonly must: string;
	readonly checked_by: string | null;
	readonly checked_on: string | null;
}

/** The texts of one area in one language, by key; within, the shape of the English file. */
export type Area = { readonly _reader: Reader } & Readonly<Record<string, unknown>>;

/** Every text of a language by area: `site`, `instruments/views-4-7`, `know/page`, … */
export type Texts = Readonly<Record<string, Area>>;

/** Read when somebody first asks for the language: who is never asked for it never pays for it. */
const files = {
	cy: () => import('./cy/index.ts').then(({ cy }): Texts => cy),
	pl: () => import('./pl/index.ts').then(({ pl }): Texts => pl),
	ur: () => import('./ur/index.ts').then(({ ur }): Texts => ur)
} as const satisfies Record<Translated, () => Promise<Texts>>;

/** One file of a language, and who read it. */
export interface FileRead {
	readonly area: string;
	/** The reader's name and the day; null while nobody has. */
	readonly checked: { readonly by: string; readonly on: string } | null;
}

/** Every file of a language with who checked it. */
export async function filesRead(language: Translated): Promise<readonly FileRead[]> {
	return Object.entries(await textsOf(language)).map(([area, { _reader }]) => {
		const { checked_by: by, checked_on: on } = _reader;
		return { area, checked: by !== null && on !== null ? { by, on } : null };
	});
}

/** The texts of a language other than English. */
export function textsOf(language: Translated): Promise<Texts> {
	return files[language]();
}

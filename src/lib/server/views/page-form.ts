import { isId } from '#lib/server/db/id.ts';
import { isFileKind, type FileKind } from '#lib/domain/file/file.ts';
import type { PageForm } from './saving.ts';

/** What is wrong with a form as a whole: it was cut off for its size, or did not arrive whole. */
export type Trouble = 'too_big' | 'broken';

/** Just below what the server takes in at all. */
const MOST_BYTES = 500_000;

/** Reads a form, or says what is wrong with it; nothing of a form that is wrong is looked at. */
export async function readForm(request: Request): Promise<FormData | Trouble> {
	try {
		return await request.formData();
	} catch (error) {
		const length = Number(request.headers.get('content-length'));
		const refused = typeof error === 'object' && error !== null && 'status' in error;
		return length > MOST_BYTES || (refused && error.status === 413) ? 'too_big' : 'broken';
	}
}

/** Where the child goes from a page. The names of our own fields begin with `_`, no question's does. */
export const ways = ['next', 'back', 'stop', 'stay'] as const;
export type Way = (typeof ways)[number];

export function wayOf(form: FormData): Way {
	const sent = form.get('_go');
	return ways.find((way) => way === sent) ?? 'next';
}

/** A page of its own that a button leads to once the form is saved: to add a file, or take one away. */
export type Aside =
	| { readonly to: FileKind; readonly field: string }
	| { readonly to: 'away'; readonly file: string };

/** The aside that the button pressed leads to; null: it leads on the way. */
export function asideOf(form: FormData): Aside | null {
	const sent = form.get('_go');
	const [, to = '', rest = ''] =
		(typeof sent === 'string' && /^(photo|voice|away)\.([\w-]{0,60})$/.exec(sent)) || [];
	if (isFileKind(to)) return { to, field: rest };
	return to === 'away' && isId(rest) ? { to, file: rest } : null;
}

/** What a page's form says, of itself and of the answers; anything of another shape counts as unsaid. */
export function pageFormOf(form: FormData, goingOn: boolean): PageForm {
	const texts = (name: string) =>
		form.getAll(name).filter((value): value is string => typeof value === 'string');
	return {
		read: texts,
		keep: texts('_keep'),
		base: countOf(texts('_base')[0]),
		tab: (texts('_tab')[0] ?? '').slice(0, 40),
		step: countOf(texts('_step')[0]),
		goingOn
	};
}

function countOf(text: string | undefined): number {
	return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

import { audiences, type Audience } from '#lib/instruments/engine/audience.ts';
import { tidy, wordsSchema } from '#lib/instruments/engine/typed-words.ts';
import {
	CAPTION_LENGTH,
	mostBytes,
	type FileKind,
	type FileProblem
} from '#lib/domain/file/file.ts';

/** What a form that adds a file says. */
export interface GivenFile {
	readonly bytes: Buffer;
	readonly caption: string;
	readonly audience: Audience | undefined;
}

/** What is wrong with it, and what was written, to fill the form again. */
export interface NotTaken {
	readonly problem: FileProblem;
	readonly caption: string;
	readonly audience: Audience | undefined;
}

const line = wordsSchema(CAPTION_LENGTH);

/** Bytes of a form around its file. */
const AROUND = 64 * 1024;

/**
 * Reads the form that adds a file. Its name, its declared type and whatever else is sent are not
 * looked at: a file is what is in it.
 */
export async function givenFile(request: Request, kind: FileKind): Promise<GivenFile | NotTaken> {
	const form = await formOf(request, kind);
	if (typeof form === 'string') return { problem: form, caption: '', audience: undefined };
	const caption = tidy(textOf(form, 'caption'));
	const audience = audiences.find((one) => one === textOf(form, 'audience'));
	const no = (problem: FileProblem) => ({
		problem,
		caption: caption.slice(0, CAPTION_LENGTH),
		audience
	});
	if (caption !== '' && !line.safeParse(caption).success) return no('caption');
	const sent = form.getAll('file');
	const files = sent.filter((one) => typeof one !== 'string');
	if (files.length < sent.length) return no('broken');
	const [first] = files;
	// A browser sends an empty file where none was chosen.
	if (!first || (files.length === 1 && first.size === 0)) return no('empty');
	if (files.length > 1) return no('one-only');
	if (first.size > mostBytes[kind]) return no('too-big');
	return { bytes: Buffer.from(await first.arrayBuffer()), caption, audience };
}

async function formOf(request: Request, kind: FileKind): Promise<FormData | FileProblem> {
	try {
		return await request.formData();
	} catch (error) {
		const length = Number(request.headers.get('content-length'));
		const refused = typeof error === 'object' && error !== null && 'status' in error;
		const isBig = length > mostBytes[kind] + AROUND || (refused && error.status === 413);
		return isBig ? 'too-big' : 'broken';
	}
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

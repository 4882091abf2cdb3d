import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../refused.ts';
import { extractFiles } from './files/index.ts';
import type { ExtractFile } from './files/file.ts';

/** The files of an extract that are in a folder, with their paths, in the order they are applied. */
export function filesIn(
	folder: string
): readonly { readonly file: ExtractFile; readonly path: string }[] {
	const there = new Set(namesIn(folder));
	const found = extractFiles
		.filter(({ name }) => there.has(name))
		.map((file) => ({ file, path: join(folder, file.name) }));
	if (found.length === 0) {
		const names = extractFiles.map(({ name }) => name).join(', ');
		throw new Refused(`There is no file of an extract in ${folder}. They are called ${names}.`);
	}
	return found;
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		throw new Refused(`${folder} is not a folder that can be read.`);
	}
}

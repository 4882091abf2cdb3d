import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of all files under a folder of the checkout, relative to its top. */
export function filesUnder(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

export function textOf(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** What a source imports, by the words in quotes. */
export function importsOf(text: string): string[] {
	const found = text.matchAll(
		/(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g
	);
	return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One file in a backup. */
export interface PackedFile {
	/** Where it belongs in the data folder, such as `sayso.db` or `files/…`. */
	readonly name: string;
	readonly path: string;
}

/** What a backup says about itself. */
export const manifestSchema = z.object({
	madeAt: z.number(),
	/** Says which encryption key the sealed texts need; it is no part of the key. */
	keyId: z.string()
});
export type Manifest = z.infer<typeof manifestSchema>;

export const entrySchema = z.object({ name: z.string(), size: z.number().int().min(0) });

/** The uploaded files of a data folder. */
export function uploadedFiles(dataDir: string): PackedFile[] {
	const folder = join(dataDir, 'files');
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ path, name: `files${path.slice(folder.length)}` }));
}

/** Puts a manifest and files one after the other: each a line of JSON, then as many bytes as it says. */
export async function* packed(
	manifest: Manifest,
	files: readonly PackedFile[]
): AsyncGenerator<Buffer> {
	yield lineOf(manifest);
	for (const { name, path } of files) {
		// Taken away since the list was made: its child wanted it gone.
		const size = statSync(path, { throwIfNoEntry: false })?.size;
		if (size === undefined) continue;
		yield lineOf({ name, size } satisfies z.infer<typeof entrySchema>);
		// A file that grows meanwhile is taken as it was.
		if (size > 0) yield* createReadStream(path, { end: size - 1 }) as AsyncIterable<Buffer>;
	}
}

function lineOf(value: object): Buffer {
	return Buffer.from(JSON.stringify(value) + '\n');
}

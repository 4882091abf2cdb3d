import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directions } from './directions.js';
import { filesUnder, importsOf, textOf } from './sources.ts';

/** An import as the lint sees it: relative ones become the room they lead to. */
function asRoom(file: string, given: string): string {
	if (!given.startsWith('.')) return given;
	return normalize(join(dirname(file), given))
		.replace(/^src\/lib\//, '#lib/')
		.replace(/^src\//, '');
}

/** The imports of a file that run against the one way. */
export function wrongImports(file: string, text: string): string[] {
	const room = Object.keys(directions).find((folder) => file.startsWith(`${folder}/`));
	const forbidden = room ? directions[room]!.forbidden.map((one) => new RegExp(one)) : [];
	return importsOf(text)
		.map((given) => asRoom(file, given))
		.filter((given) => forbidden.some((pattern) => pattern.test(given)));
}

describe('imports run one way', () => {
	// The bench writes a small portal of its own to compare with: its sources are texts there.
	const texts = 'src/cli/bench/speed/peer/smallest-files.ts';
	const sources = filesUnder('src').filter(
		(file) => /\.(ts|js|svelte)$/.test(file) && !/\.test\.ts$/.test(file) && file !== texts
	);

	it('in every source', () => {
		const wrong = sources.flatMap((file) =>
			wrongImports(file, textOf(file)).map((one) => `${file} imports ${one}`)
		);
		expect(sources.length).toBeGreaterThan(100);
		expect(wrong).toEqual([]);
	});

	it.each([
		['src/lib/domain/x.ts', "import { a } from '#lib/server/db/client.ts';"],
		['src/lib/domain/x.ts', "import { a } from '../server/db/client.ts';"],
		['src/lib/domain/x.ts', "import { z } from 'zod';"],
		['src/lib/instruments/x.ts', "import { a } from '#lib/policy/can.ts';"],
		['src/lib/policy/x.ts', "import { a } from '#lib/server/service.ts';"],
		['src/lib/ui/X.svelte', "import { a } from '#lib/server/service.ts';"],
		['src/lib/ui/X.svelte', "import { a } from '../server/service.ts';"],
		['src/lib/server/x.ts', "import { a } from '../../routes/x.ts';"],
		['src/cli/x.ts', "const a = await import('#lib/ui/page/x.ts');"]
	])('and a fault planted in %s is found: %s', (file, text) => {
		expect(wrongImports(file, text)).toHaveLength(1);
	});
});

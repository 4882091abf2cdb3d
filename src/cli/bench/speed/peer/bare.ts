import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, root } from '../../../set-up/root.js';
import { startServer } from '../../server.ts';
import type { Target } from '../target.ts';

/** Starts plain `node:http` with the bytes of a page that holds `form`, and so many visitors. */
export async function startBare(
	folder: string,
	{ html, form }: { html: string; form: string },
	visitors: number
): Promise<Target> {
	const page = join(folder, 'page.html');
	writeFileSync(page, html);
	const server = await startServer({
		file: at('src/cli/bench/speed/peer/bare-server.ts'),
		folder: root,
		words: [page, join(folder, 'bare.db')]
	});
	return {
		server,
		visitors: Array.from({ length: visitors }, () => ({ cookie: 'a=b', path: '/' })),
		form
	};
}

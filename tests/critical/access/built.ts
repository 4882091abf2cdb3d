import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { BUILD } from '#tests/support/portal.ts';

const shape = z.array(
	z.object({
		id: z.string(),
		page: z.boolean(),
		acts: z.array(z.string()),
		methods: z.array(z.string())
	})
);
export type Built = z.infer<typeof shape>[number];

const script = `
	const found = Object.values(await import(process.argv[1])).find((one) => one?._?.routes);
	const verbs = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'fallback']);
	const routes = await Promise.all(found._.routes.map(async ({ id, page, endpoint }) => {
		const leaf = page && (await found._.nodes[page.leaf]());
		const methods = endpoint ? Object.keys(await endpoint()).filter((name) => verbs.has(name)) : [];
		return { id, page: Boolean(page), acts: Object.keys(leaf?.server?.actions ?? {}), methods };
	}));
	console.log(JSON.stringify(routes));
`;

/** Every route that answers, with its actions and methods, as the build has them. */
export function builtRoutes(): Built[] {
	const { href } = pathToFileURL(join(BUILD, 'server', 'manifest.js'));
	const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, href]);
	return shape.parse(JSON.parse(said.toString()));
}

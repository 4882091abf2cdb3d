import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { routes } from '#lib/policy/routes.ts';

export type Route = keyof typeof routes;

const folder = fileURLToPath(new URL('../../src/routes', import.meta.url));

/** The routes that show a page; the others only answer, lead on or hold a layout. */
export const pageRoutes: readonly Route[] = (Object.keys(routes) as Route[]).filter((id) =>
	existsSync(join(folder, id, '+page.svelte'))
);

const parts = (path: string): string[] => path.split('/').filter(Boolean);
const isOpen = (part: string): boolean => part.startsWith('[');

/** The page that answers at an address; what is written out goes before what is left open. */
export function routeAt(address: string): Route | undefined {
	const given = parts(new URL(address, 'http://portal').pathname);
	return pageRoutes
		.map((id) => ({ id, wanted: parts(id).filter((part) => !part.startsWith('(')) }))
		.filter(({ wanted }) => wanted.length === given.length)
		.filter(({ wanted }) => wanted.every((part, at) => isOpen(part) || part === given[at]))
		.sort((a, b) => a.wanted.filter(isOpen).length - b.wanted.filter(isOpen).length)[0]?.id;
}

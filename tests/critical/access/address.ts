import type { Planted } from '#tests/critical/secrets/plant.ts';

/** The address of a route: groups left out, ids of a record put in. */
export function addressOf(routeId: string, named: Readonly<Record<string, string>> = {}): string {
	const path = routeId
		.split('/')
		.filter((part) => !/^\(.*\)$/.test(part))
		.map((part) => part.replace(/^\[(.+)\]$/, (_, name: string) => named[name] ?? missing(name)))
		.join('/');
	return path || '/';
}

function missing(name: string): never {
	throw new Error(`No id is planted for [${name}]`);
}

/** Whether an address of this route names a record. */
export function namesRecord(routeId: string): boolean {
	return routeId.includes('[');
}

/** What the addresses of one child's part are made of. */
export function idsOf(record: Planted): Record<string, string> {
	const { child, meeting, part, views, page, alert } = record;
	const secret = 'A'.repeat(22);
	return {
		child: child.id,
		meeting,
		part,
		views,
		page,
		alert,
		secret,
		file: secret,
		band: '8-11',
		topic: 'home',
		leaflet: 'iro'
	};
}

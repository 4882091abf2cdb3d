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
export function idsOf(record: Planted, routeId = ''): Record<string, string> {
	const { child, meeting, part, views, page, field, alert } = record;
	const secret = 'A'.repeat(22);
	return {
		child: child.id,
		meeting,
		part,
		views,
		page,
		field,
		alert,
		secret,
		asked: record.asked ?? secret,
		questions: 'before',
		person: record.person ?? secret,
		invited: record.invited ?? secret,
		question: 'good',
		file: fileFor(record, routeId) ?? secret,
		release: record.release ?? secret,
		place: '1',
		block: '1-1',
		paper: record.paper,
		section: record.section,
		recipient: record.recipient,
		sheet: '1',
		band: '8-11',
		topic: 'home',
		task: 'words',
		kind: 'photo',
		step: 'heard',
		leaflet: 'iro'
	};
}

/** The photo in a form, the one in the booklet, or none: whichever such an address is for. */
function fileFor({ sentPhoto, ownPhoto, saidFile }: Planted, routeId: string): string | undefined {
	if (/advocate\/(say|said|\[file\])/.test(routeId)) return saidFile;
	if (routeId.includes('/my-life/')) return ownPhoto;
	return /views|meetings/.test(routeId) ? sentPhoto : undefined;
}

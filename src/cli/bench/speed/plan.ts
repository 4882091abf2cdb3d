import type { Act, Job } from './load/job.ts';
import { PAGES, type Target, type TargetName } from './target.ts';

/** One thing to measure; the ids are the names of the results. */
export interface Measure {
	readonly what: string;
	readonly target: TargetName;
	readonly act: Act;
	readonly acceptEncoding?: Job['acceptEncoding'];
	/** Another page of the portal than the visitors' own. */
	readonly path?: string;
}

const page = 'one page';
const save = 'saving an answer';
const form = 'whole form of four pages';

/** What is measured, in the order of a round: those that are compared stand next to each other. */
export const plan = {
	'http.get': { what: page, target: 'http', act: 'get' },
	'smallest.get': { what: page, target: 'smallest', act: 'get' },
	'portal.get': { what: page, target: 'portal', act: 'get' },
	'portal.get.br': {
		what: `${page}, compressed`,
		target: 'portal',
		act: 'get',
		acceptEncoding: 'br'
	},
	'portal.home': { what: 'home', target: 'portal', act: 'get', path: '/me' },
	'http.post': { what: save, target: 'http', act: 'post' },
	'smallest.post': { what: save, target: 'smallest', act: 'post' },
	'portal.post': { what: save, target: 'portal', act: 'post' },
	'smallest.walk': { what: form, target: 'smallest', act: 'walk' },
	'portal.walk': { what: form, target: 'portal', act: 'walk' }
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof plan;

export interface Pace {
	readonly rounds: number;
	readonly seconds: number;
	readonly requests: number;
	readonly connections: number;
}

/** The job of a measure on a target. */
export function jobOf(
	measure: Measure,
	target: Target,
	{ seconds, requests, connections }: Pace
): Job {
	const { server, visitors, form } = target;
	const { act, path, acceptEncoding = 'identity' } = measure;
	return {
		act,
		port: server.port,
		pid: server.pid,
		visitors: path ? visitors.map(({ cookie }) => ({ cookie, path })) : visitors,
		connections,
		seconds,
		requests,
		acceptEncoding,
		form,
		pages: PAGES
	};
}

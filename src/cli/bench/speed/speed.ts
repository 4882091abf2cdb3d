import { join } from 'node:path';
import type { Band } from '#lib/domain/person/band.ts';
import { say } from '../../set-up/run.js';
import type { Found } from '../limits.ts';
import { startBare } from './peer/bare.ts';
import { buildSmallest, startSmallest } from './peer/smallest.ts';
import type { Pace } from './plan.ts';
import { firstPageOf, VIEWS_FORM, type Portal } from '../portal/portal.ts';
import { runRounds, type Rounds } from './rounds.ts';
import { foundIn, linesOf, type Line } from './summary.ts';
import type { Target } from './target.ts';

export interface Speed {
	readonly found: Found;
	readonly lines: readonly Line[];
	readonly rounds: Rounds;
}

/** Each connection speaks for so many people in turn. */
export const PEOPLE_PER_CONNECTION = 4;

/** Measures the portal's views pages beside the smallest site and bare `node:http`. */
export async function measureSpeed(
	portal: Portal,
	band: Band,
	pace: Pace,
	scratch: string
): Promise<Speed> {
	const views: Target = {
		server: portal.server,
		visitors: portal.visitors.map((one) => ({
			cookie: one.cookie,
			path: firstPageOf(band, one)
		})),
		form: VIEWS_FORM
	};
	const people = views.visitors.length;
	say('Building the smallest site');
	const site = join(scratch, 'smallest');
	await buildSmallest(site);
	const html = await pageOf(views);
	const smallest = await startSmallest(site, people);
	const http = await startBare(scratch, { html, form: VIEWS_FORM }, people);
	const rounds = await runRounds({ http, smallest, portal: views }, pace, scratch);
	await Promise.all([http.server.stop(), smallest.server.stop()]);
	return { found: foundIn(rounds), lines: linesOf(rounds), rounds };
}

async function pageOf({ server, visitors }: Target): Promise<string> {
	const { cookie, path } = visitors[0]!;
	const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, {
		headers: { cookie, accept: 'text/html' },
		redirect: 'manual'
	});
	if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
	return answer.text();
}

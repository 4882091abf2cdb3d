import { parseArgs } from 'node:util';
import { BANDS, isBand, type Band } from '#lib/domain/person/band.ts';
import type { Pace } from './speed/plan.ts';

export const PARTS = ['speed', 'weight', 'lighthouse', 'figures', 'import'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
	readonly parts: readonly Part[];
	readonly pace: Pace;
	/** Whose views page is measured for speed. */
	readonly band: Band;
	/** The built portal, if not the checkout's own. */
	readonly build: string;
	/** Lighthouse's runs of each page. */
	readonly runs: number;
}

/** A round counts no fewer requests of each, on a machine however busy. */
const usual = { rounds: '5', seconds: '6', requests: 1000 } as const;
const quick = { rounds: '2', seconds: '2', requests: 300 } as const;

const USAGE = `npm run bench -- [--quick] [--lighthouse] [--only ${PARTS.join('|')}]… [--rounds ${usual.rounds}]
	[--seconds ${usual.seconds}] [--connections 16] [--band ${BANDS.join('|')}] [--build build/index.js] [--runs 1]`;

/**
 * Reads what is asked for on the command line. If nothing is said, everything but Lighthouse, which
 * has to be fetched from the registry and takes minutes.
 * @throws Error with the usage for anything else.
 */
export function readOptions(words: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...words],
		options: {
			quick: { type: 'boolean', default: false },
			lighthouse: { type: 'boolean', default: false },
			only: { type: 'string', multiple: true },
			rounds: { type: 'string' },
			seconds: { type: 'string' },
			connections: { type: 'string', default: '16' },
			band: { type: 'string', default: '12-15' },
			build: { type: 'string', default: 'build/index.js' },
			runs: { type: 'string', default: '1' }
		}
	});
	const { only = PARTS.filter((one) => one !== 'lighthouse'), band, build } = values;
	const { requests, ...pace } = values.quick ? quick : usual;
	const [rounds, seconds, connections, runs] = [
		values.rounds ?? pace.rounds,
		values.seconds ?? pace.seconds,
		values.connections,
		values.runs
	].map(Number) as [number, number, number, number];
	const asked = values.lighthouse ? [...only, 'lighthouse'] : only;
	const parts = PARTS.filter((part) => asked.includes(part));
	const known = asked.every((one) => PARTS.some((part) => part === one));
	const counts = [rounds, seconds, connections, runs].every((n) => Number.isInteger(n) && n > 0);
	if (!known || !counts || !isBand(band)) throw new Error(USAGE);
	return { parts, pace: { rounds, seconds, requests, connections }, band, build, runs };
}

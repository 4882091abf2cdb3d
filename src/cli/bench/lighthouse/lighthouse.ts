import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../set-up/root.js';
import { say, toolEnv } from '../../set-up/run.js';
import type { Found } from '../limits.ts';
import { auditedPages } from '../portal/pages.ts';
import type { Portal } from '../portal/portal.ts';
import { median } from '../quantile.ts';

/** Never a dependency: it is asked for when the bench runs, and does without where it can't be had. */
const PACKAGE = 'lighthouse@13.0.1';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
/** Fetching it the first time takes a while. */
const PATIENCE_MS = 180_000;

export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

export interface LighthouseLine extends Scores {
	readonly page: string;
	/** What it found fault with. */
	readonly faults: readonly string[];
}

/** Lighthouse's scores of a phone on slow 4G, the middle of some runs; null: Lighthouse can't be had. */
export async function measureLighthouse(
	portal: Portal,
	chromium: string,
	scratch: string,
	runs: number
): Promise<{ lines: LighthouseLine[]; found: Found } | null> {
	say('Asking Lighthouse');
	if (!(await isThere())) return null;
	const lines: LighthouseLine[] = [];
	for (const { name, path, cookie } of auditedPages(portal)) {
		const url = `http://127.0.0.1:${portal.server.port}${path}`;
		const found: Report[] = [];
		for (let n = 0; n < runs; n += 1) found.push(await reportOn(url, cookie, chromium, scratch));
		const scores = CATEGORIES.map((category) => [
			category,
			Math.round(median(found.map(({ categories }) => (categories[category]?.score ?? 0) * 100)))
		]);
		const faults = [...new Set(found.flatMap(faultsIn))];
		lines.push({ page: name, faults, ...(Object.fromEntries(scores) as Scores) });
	}
	const all = lines.flatMap((line) => CATEGORIES.map((category) => line[category]));
	return { lines, found: { lighthouse: Math.min(...all) } };
}

/** The parts of a report that are read here. */
interface Report {
	readonly categories: Readonly<
		Record<
			string,
			{ readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }
		>
	>;
	readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

function faultsIn({ categories, audits }: Report): string[] {
	const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
	return counted
		.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
		.map(({ id }) => id);
}

async function isThere(): Promise<boolean> {
	return (await npx(['--version'], {})) === 0;
}

async function reportOn(
	url: string,
	cookie: string,
	chromium: string,
	scratch: string
): Promise<Report> {
	const folder = mkdtempSync(join(scratch, 'lighthouse-'));
	const [output, headers] = [join(folder, 'report.json'), join(folder, 'headers.json')];
	writeFileSync(headers, JSON.stringify(cookie ? { Cookie: cookie } : {}));
	const browser = `--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --user-data-dir=${join(folder, 'profile')}`;
	await npx(
		[
			url,
			'--quiet',
			'--output=json',
			`--output-path=${output}`,
			`--only-categories=${CATEGORIES.join(',')}`,
			`--extra-headers=${headers}`,
			`--chrome-flags=${browser}`
		],
		{ CHROME_PATH: chromium }
	);
	if (!existsSync(output)) throw new Error(`Lighthouse gave no report on ${url}.`);
	return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

async function npx(words: readonly string[], env: Record<string, string>): Promise<number | null> {
	const child = spawn('npx', ['--yes', PACKAGE, ...words], {
		cwd: root,
		env: { ...toolEnv(), ...env },
		stdio: ['ignore', 'ignore', 'ignore'],
		timeout: PATIENCE_MS
	});
	const [code] = (await once(child, 'close').catch(() => [null])) as [number | null];
	return code;
}

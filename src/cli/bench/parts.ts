import { join } from 'node:path';
import { browser } from '../set-up/browser.js';
import { measureFigures } from './figures/figures.ts';
import { measureImport } from './import/import.ts';
import { measureLighthouse } from './lighthouse/lighthouse.ts';
import type { Found } from './limits.ts';
import type { Options, Part } from './options.ts';
import { startPortal, type Portal } from './portal/portal.ts';
import type { Results } from './report/results.ts';
import { measureSpeed, PEOPLE_PER_CONNECTION } from './speed/speed.ts';
import { measureWeight } from './weight/weight.ts';

type Measured = Omit<Results, 'at' | 'node' | 'cores' | 'durable'>;

/** Measures the parts asked for, one after the other. */
export async function measure(options: Options, scratch: string): Promise<Measured> {
	const asked = (part: Part) => options.parts.includes(part);
	const found: Found = {};
	let measured: Measured = { found };
	if (asked('speed') || asked('weight') || asked('lighthouse')) {
		const { build, band, pace } = options;
		const visitors = pace.connections * PEOPLE_PER_CONNECTION;
		const portal = await startPortal({ build, dataDir: join(scratch, 'portal'), band, visitors });
		measured = await measurePortal(portal, options, scratch);
		await portal.server.stop();
	}
	if (asked('figures')) {
		const { lines, found: ofFigures } = measureFigures(scratch);
		measured = { ...measured, figures: lines, found: { ...measured.found, ...ofFigures } };
	}
	if (asked('import')) {
		const { lines, found: ofImport } = await measureImport(scratch);
		measured = { ...measured, imports: lines, found: { ...measured.found, ...ofImport } };
	}
	return measured;
}

async function measurePortal(
	portal: Portal,
	{ parts, pace, band, runs }: Options,
	scratch: string
): Promise<Measured> {
	const asked = (part: Part) => parts.includes(part);
	// Speed comes first: memory idle is measured before anybody else has asked for a page.
	const speed = asked('speed') ? await measureSpeed(portal, band, pace, scratch) : undefined;
	const weight = asked('weight') ? await measureWeight(portal, await browser()) : undefined;
	const lighthouse = asked('lighthouse')
		? await measureLighthouse(portal, await browser(), scratch, runs)
		: undefined;
	return {
		found: { ...speed?.found, ...weight?.found, ...lighthouse?.found },
		...(speed && { speed }),
		...(weight && { weight: weight.lines }),
		...(lighthouse !== undefined && {
			lighthouse: lighthouse?.lines ?? 'Lighthouse could not be fetched from the registry: skipped.'
		})
	};
}

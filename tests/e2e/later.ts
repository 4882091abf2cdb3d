import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOCK } from '#tests/support/moved-clock.ts';
import { startPortal, type Portal } from '#tests/support/portal.ts';
import { test as base } from './stage.ts';

const clock = new URL('../support/moved-clock.ts', import.meta.url).href;

/** The stage of a story that takes days: the clock of its portal can be put forward. */
export const test = base.extend<object, { town: string; portal: Portal }>({
	portal: [
		async ({ town: _ }, use) => {
			const portal = await startPortal({ env: { NODE_OPTIONS: `--import=${clock}` } });
			await use(portal);
			await portal.stop();
		},
		{ scope: 'worker', timeout: 120_000 }
	]
});

/** Lets the portal's clock stand at this moment and run on from there: it is stopped and begun again. */
export async function itIs(portal: Portal, moment: number): Promise<void> {
	await portal.kill();
	writeFileSync(join(portal.folder, CLOCK), String(moment - Date.now()));
	await portal.restart();
}

import { afterAll, beforeAll, vi } from 'vitest';
import type { Whose } from '#tests/critical/secrets/cast.ts';
import { plant, type Planted } from '#tests/critical/secrets/plant.ts';
import { demoFolder, startPortal, type Portal } from '#tests/support/portal.ts';

export interface Scene {
	readonly portal: Portal;
	readonly planted: ReadonlyMap<Whose, Planted>;
	/** One child's part, by whose it is. */
	of(whose: Whose): Planted;
}

/** The built portal with everybody's words planted, for the tests of one file. */
export function aScene(): Scene {
	let portal: Portal;
	let planted: ReadonlyMap<Whose, Planted>;
	// Real requests to a real process, on a machine that may have other things to do.
	vi.setConfig({ testTimeout: 300_000 });
	beforeAll(async () => {
		const from = demoFolder((service) => (planted = plant(service)));
		portal = await startPortal({ from });
	}, 120_000);
	afterAll(() => portal.stop());
	return {
		get portal() {
			return portal;
		},
		get planted() {
			return planted;
		},
		of: (whose) => planted.get(whose)!
	};
}

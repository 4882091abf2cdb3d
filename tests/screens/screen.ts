import type { Page } from '@playwright/test';
import type { DemoAccount } from '#lib/server/demo/accounts.ts';
import type { World } from './world.ts';

/** One page in one state, as one person sees it. */
export interface Screen {
	/** What it is called in tests and pictures: letters, digits and hyphens. */
	readonly name: string;
	readonly as: DemoAccount | 'nobody';
	readonly at: (world: World) => string;
	/** What is done there first, to bring the state about. */
	readonly then?: (page: Page, world: World) => Promise<unknown>;
	/** Also walked through by keyboard in every run, not in a full one alone. */
	readonly telling?: true;
	/** The status it is answered with; 200 unless told. */
	readonly status?: number;
}

/** A page without a state to bring about. */
export const plain = (name: string, as: Screen['as'], path: string): Screen => ({
	name,
	as,
	at: () => path
});

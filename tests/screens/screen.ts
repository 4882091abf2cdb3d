import type { Page } from '@playwright/test';
import type { Band } from '#lib/domain/person/band.ts';
import type { DemoAccount } from '#lib/server/demo/accounts.ts';
import type { Route } from './page-routes.ts';
import type { World } from './world.ts';

/** Somebody of the made-up council, a young person who has said it all, or somebody not signed in. */
export type Somebody = DemoAccount | `filled-${Band}` | 'nobody';

/** One page in one state, as one person sees it. */
export interface Screen {
	/** What it is called in tests and pictures: letters, digits and hyphens. */
	readonly name: string;
	readonly as: Somebody;
	readonly at: (world: World) => string;
	/** What is done there first, to bring the state about. */
	readonly then?: (page: Page, world: World) => Promise<unknown>;
	/** A state so like another that only a full sweep looks at it. */
	readonly rare?: true;
	/** The page that `then` leads to, where it is another than that of the address. */
	readonly leadsTo?: Route;
	/** Also walked through by keyboard in every run, not in a full one alone. */
	readonly telling?: true;
	/** The status it is answered with; 200 unless told. */
	readonly status?: number;
	/** How it is looked at in a picture: on paper, or by somebody who likes it dark. */
	readonly shown?: 'print' | 'dark';
}

/** A page without a state to bring about. */
export const plain = (name: string, as: Screen['as'], path: string): Screen => ({
	name,
	as,
	at: () => path
});

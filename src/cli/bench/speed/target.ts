import type { Visitor } from './load/job.ts';
import type { Server } from '../server.ts';

/** The three that are measured side by side. */
export type TargetName = 'http' | 'smallest' | 'portal';

/** A server with people signed in, each on a page of a form. */
export interface Target {
	readonly server: Server;
	readonly visitors: readonly Visitor[];
	/** Words in the form of that page. */
	readonly form: string;
}

/** A form is four pages long in all of them. */
export const PAGES = 4;

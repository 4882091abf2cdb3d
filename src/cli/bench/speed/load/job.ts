/**
 * - get: open one page again and again.
 * - post: open it once, then send its form again and again, with other words each time.
 * - walk: open a form's first page, fill it, send it, go where it leads, until all pages are sent.
 */
export type Act = 'get' | 'post' | 'walk';

/** Somebody signed in, and the page they are on. */
export interface Visitor {
	readonly cookie: string;
	readonly path: string;
}

/** What to ask of which server, for how long. Asks nobody but this machine. */
export interface Job {
	readonly act: Act;
	readonly port: number;
	/** The server's process, whose CPU time is read. */
	readonly pid: number;
	readonly visitors: readonly Visitor[];
	/** Each sends its next request when it has the answer to the last: a closed loop. */
	readonly connections: number;
	readonly seconds: number;
	/** Not fewer than these, however long they take: what runs for the first time runs slowly. */
	readonly requests: number;
	readonly acceptEncoding: 'identity' | 'br';
	/** Words in the form that is to be filled: a page may hold other forms. */
	readonly form: string;
	/** Pages of a whole form. */
	readonly pages: number;
}

/** Times in milliseconds. */
export interface Timing {
	readonly count: number;
	readonly perSecond: number;
	readonly p50: number;
	readonly p99: number;
	readonly max: number;
}

export interface Outcome {
	readonly seconds: number;
	readonly all: Timing;
	readonly get: Timing;
	readonly post: Timing;
	readonly walksPerSecond: number;
	/** The server's CPU time for a request, in milliseconds; of a walk, for a whole form. */
	readonly cpuMs: number;
	/** The share of the machine that neither the server nor the load took. */
	readonly others: number;
	/** What went wrong, and how often. */
	readonly errors: Readonly<Record<string, number>>;
}

export type Unit = 'times' | 's' | 'ms' | 'MiB' | 'KiB' | 'requests' | 'points';

/** What must hold; `found` may be this `limit` at most, or at least. */
export interface Limit {
	readonly what: string;
	readonly at: 'most' | 'least';
	readonly limit: number;
	readonly unit: Unit;
}

const atMost = (limit: number, unit: Unit, what: string): Limit => ({
	what,
	at: 'most',
	limit,
	unit
});
const atLeast = (limit: number, unit: Unit, what: string): Limit => ({
	what,
	at: 'least',
	limit,
	unit
});

/** Every limit the portal keeps. "Smallest" is the smallest SvelteKit site that does the same. */
export const limits = {
	viewsRate: atLeast(0.5, 'times', 'Views page, requests a second against the smallest'),
	viewsCpu: atMost(0.5, 'ms', 'Views page, server CPU a request'),
	viewsP99: atMost(2, 'times', 'Views page, p99 against the smallest'),
	saveRate: atLeast(0.75, 'times', 'Saving an answer, requests a second against the smallest'),
	saveP99: atMost(2, 'times', 'Saving an answer, p99 against the smallest'),
	walkCpu: atMost(5, 'ms', 'Whole form of four pages, server CPU'),
	rssIdle: atMost(1.25, 'times', 'Memory idle against the smallest'),
	rssLoaded: atMost(1.25, 'times', 'Memory after load against the smallest'),
	figuresP99: atMost(20, 'ms', 'Figures of a year among a million reviews, p99'),
	importSeconds: atMost(60, 's', 'Import of a hundred thousand reviews'),
	importRss: atMost(500, 'MiB', 'Import, the most memory at once'),
	views4To7: atMost(120, 'KiB', 'Views page 4-7, first visit'),
	views8To11: atMost(120, 'KiB', 'Views page 8-11, first visit'),
	views12To15: atMost(70, 'KiB', 'Views page 12-15, first visit'),
	views16Plus: atMost(70, 'KiB', 'Views page 16+, first visit'),
	home4To7: atMost(160, 'KiB', 'Home 4-7, first visit'),
	home8To11: atMost(160, 'KiB', 'Home 8-11, first visit'),
	home12To15: atMost(120, 'KiB', 'Home 12-15, first visit'),
	home16Plus: atMost(120, 'KiB', 'Home 16+, first visit'),
	script: atMost(45, 'KiB', 'JavaScript of any page'),
	scriptInforming: atMost(0, 'KiB', 'JavaScript of pages that only inform'),
	thirdParty: atMost(0, 'requests', 'Requests to anybody else'),
	lighthouse: atLeast(100, 'points', 'Lighthouse mobile, the lowest of all scores')
} as const satisfies Record<string, Limit>;

export type LimitId = keyof typeof limits;
/** What was found, as far as it was measured. */
export type Found = Partial<Record<LimitId, number>>;
export type Verdict = 'met' | 'missed' | 'not measured';

/** How what was found stands to its limit. */
export function verdictOn(id: LimitId, found: number | undefined): Verdict {
	if (found === undefined) return 'not measured';
	const { at, limit } = limits[id];
	return (at === 'most' ? found <= limit : found >= limit) ? 'met' : 'missed';
}

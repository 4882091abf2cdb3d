import type { Band } from '#lib/domain/person/band.ts';
import type { LimitId } from '../limits.ts';
import { firstPageOf, type Portal } from './portal.ts';

/** A page as somebody opens it, and the limit of its weight. */
export interface Page {
	readonly name: string;
	readonly path: string;
	/** Empty: signed out. */
	readonly cookie: string;
	readonly limit: LimitId | null;
	/** It only informs: nothing to fill in, so nothing to help with. */
	readonly informs: boolean;
}

const views = {
	'4-7': 'views4To7',
	'8-11': 'views8To11',
	'12-15': 'views12To15',
	'16-plus': 'views16Plus'
} as const satisfies Record<Band, LimitId>;

const homes = {
	'4-7': 'home4To7',
	'8-11': 'home8To11',
	'12-15': 'home12To15',
	'16-plus': 'home16Plus'
} as const satisfies Record<Band, LimitId>;

const informing = ['/about', '/privacy', '/accessibility', '/help-now', '/goodbye'] as const;

/** The pages that are weighed: a first views page and the home of every band, and the open pages. */
export function weighedPages({ young: people }: Portal): readonly Page[] {
	const young = (Object.keys(views) as Band[]).flatMap((band): Page[] => {
		const one = people[band];
		const common = { cookie: one.cookie, informs: false };
		return [
			{ ...common, name: `views ${band}`, path: firstPageOf(band, one), limit: views[band] },
			{ ...common, name: `home ${band}`, path: '/me', limit: homes[band] }
		];
	});
	const open = (path: string, informs: boolean): Page => ({
		name: path,
		path,
		cookie: '',
		limit: null,
		informs
	});
	return [...young, open('/', false), ...informing.map((path) => open(path, true))];
}

/** The pages that are asked about in every way: all weighed ones, the sign-in page and an IRO's first. */
export function auditedPages(portal: Portal): readonly Page[] {
	const more = { limit: null, informs: false } as const;
	return [
		...weighedPages(portal),
		{ ...more, name: '/sign-in', path: '/sign-in', cookie: '' },
		{ ...more, name: 'staff', path: '/staff', cookie: portal.iro }
	];
}

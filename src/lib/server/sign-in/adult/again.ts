import type { AdultActor } from '#lib/policy/actor.ts';
import { isProtected } from '#lib/policy/routes.ts';
import type { Service } from '../../service.ts';
import { isDemo } from '../../settings/demo.ts';
import { adultArrives, type Arrival, type From } from '../arrival.ts';
import { familyAdult } from '../family/family-adult.ts';
import { passwordOf, usesProvider } from './account.ts';

/** How an adult proves once more who they are. `none`: they have no way yet but a new invitation. */
export type AgainBy = 'provider' | 'password' | 'demo' | 'family' | 'none';

/** The way a signed-in adult proves once more who they are. */
export function againBy(service: Service, actor: AdultActor): AgainBy {
	if (usesProvider(service, actor.roles)) return 'provider';
	if (passwordOf(service.db, actor.id)) return 'password';
	// Whoever came by a mailed link or a card alone gives the second factor, in the demo as anywhere.
	if (isDemo(service) && actor.secondFactor) return 'demo';
	return familyAdult(service, actor.id) ? 'family' : 'none';
}

/** The demo's people have no password: they prove nothing again, by one click. Null anywhere else. */
export function enterDemoAgain(service: Service, actor: AdultActor, from: From): Arrival | null {
	if (againBy(service, actor) !== 'demo') return null;
	return service.db.transaction(
		(tx) => adultArrives(service, tx, actor, { ...from, device: null, way: 'demo' }),
		{ behavior: 'immediate' }
	);
}

/**
 * Where to go back to after proving it: a path of this site under somebody's own pages, from a form
 * field or the Referer; anything else is their own start.
 */
export function wayBack(given: string | null, origin: string, home: string): string {
	if (!given || !URL.canParse(given, origin)) return home;
	const url = new URL(given, origin);
	if (url.origin !== origin || !isProtected(url.pathname) || url.pathname.includes('//'))
		return home;
	return url.pathname;
}

import type { RouteId } from '$app/types';
import type { Role } from '#lib/policy/roles.ts';
import { ruleOfRoute } from '#lib/policy/routes.ts';

/** The staff side's main places, in the order they are offered; the words are `staff:nav.<id>`. */
const places = [
	['today', '/staff', '/(staff)/staff'],
	['children', '/staff/children', '/(staff)/staff/children'],
	['meetings', '/staff/meetings', '/(staff)/staff/meetings'],
	// What goes out, for those who see to that; for others the papers they write.
	['papers', '/staff/papers/board', '/(staff)/staff/papers/board'],
	['papers', '/staff/papers', '/(staff)/staff/papers'],
	['messages', '/staff/messages', '/(staff)/staff/messages'],
	['follow_up', '/staff/follow-up', '/(staff)/staff/follow-up'],
	['advocates', '/staff/advocates', '/(staff)/staff/advocates'],
	['figures', '/staff/statistics', '/(staff)/staff/statistics'],
	['photocard', '/staff/photocard', '/(staff)/staff/photocard'],
	['alerts', '/staff/alerts', '/(staff)/staff/alerts'],
	['break_glass', '/staff/break-glass', '/(staff)/staff/break-glass'],
	['settings', '/staff/settings', '/(staff)/staff/settings']
] as const satisfies readonly (readonly [string, string, RouteId])[];

export interface Place {
	readonly id: (typeof places)[number][0] | 'team_children';
	readonly href: string;
}

/** Who calls the children theirs; others see a team's. */
const ownChildren: readonly Role[] = ['iro', 'chair', 'social-worker', 'partner-professional'];

function has(roles: readonly Role[], some: readonly Role[]): boolean {
	return roles.some((role) => some.includes(role));
}

/** The places whose gate these roles pass: read from the route table, so that no link leads to a 404. */
export function placesFor(roles: readonly Role[]): Place[] {
	const all = places.flatMap(([id, href, route]): Place[] => {
		const rule = ruleOfRoute(route);
		const open = rule?.for === 'adults' && has(roles, rule.roles);
		return open
			? [{ id: id === 'children' && !has(roles, ownChildren) ? 'team_children' : id, href }]
			: [];
	});
	// Of two of one name the first that is open.
	return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}

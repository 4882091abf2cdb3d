import type { RouteId } from '$app/types';
import type { RouteRule } from './route-rules.ts';
import { advocateRoutes } from './route-table/advocate.ts';
import { childRoutes } from './route-table/child.ts';
import { familyRoutes } from './route-table/family.ts';
import { papersRoutes } from './route-table/papers.ts';
import { publicRoutes } from './route-table/public.ts';
import { staffRoutes } from './route-table/staff.ts';

/** Who may open each route at all. Total by type: a route without a line here does not compile. */
export const routes = {
	...publicRoutes,
	...childRoutes,
	...familyRoutes,
	...advocateRoutes,
	...staffRoutes,
	...papersRoutes
} as const satisfies Record<RouteId, RouteRule>;

/** The rule of a route id, or undefined for what is no route. */
export function ruleOfRoute(id: string | null): RouteRule | undefined {
	return id !== null && Object.hasOwn(routes, id) ? routes[id as RouteId] : undefined;
}

/** Every signed-in person's part of the address space; what lies under it asks for sign-in first. */
export const protectedRoots = ['/me', '/family', '/advocate', '/staff'] as const;

/** Whether an address is under a protected root, there or not. */
export function isProtected(path: string): boolean {
	return protectedRoots.some((root) => path === root || path.startsWith(root + '/'));
}

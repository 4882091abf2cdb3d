import type { RouteId } from '$app/types';
import {
	administrators,
	advocates,
	alerted,
	anyone,
	child,
	childHelped,
	childWorkers,
	family,
	figureReaders,
	figureTakers,
	followers,
	glassBreakers,
	hearers,
	meetingGoers,
	nothing,
	type RouteRule,
	secondPeople,
	staff
} from './route-rules.ts';
import type { Role } from './roles.ts';

/** Who may open each route at all. Total by type: a route without a line here does not compile. */
export const routes = {
	'/(public)': anyone,
	'/(public)/about': anyone,
	'/(public)/accessibility': anyone,
	'/(public)/fit': anyone,
	'/(public)/help-now': anyone,
	'/(public)/know': anyone,
	'/(public)/know/[band]': anyone,
	'/(public)/know/[band]/[leaflet]': anyone,
	'/(public)/language': anyone,
	'/(public)/privacy': anyone,
	'/(public)/demo': nothing,
	'/(public)/demo/sign-in': { for: 'demo' },
	'/(public)/exit': anyone,
	'/(public)/goodbye': anyone,
	'/': anyone,
	'/(public)/sign-in': anyone,
	'/(public)/sign-in/again': anyone,
	'/(public)/sign-in/card': anyone,
	'/(public)/sign-in/card/[secret]': anyone,
	'/(public)/sign-in/card/forgot': anyone,
	'/(public)/sign-in/card/open': anyone,
	'/(public)/sign-in/card/ready': anyone,
	'/(public)/sign-in/card/set-up': anyone,
	'/(public)/sign-in/give-back': anyone,
	'/(public)/sign-in/hand-over': anyone,
	'/(public)/sign-in/here': anyone,
	'/(public)/sign-in/invitation': anyone,
	'/(public)/sign-in/invitation/[secret]': anyone,
	'/(public)/sign-in/keep': anyone,
	'/(public)/sign-in/kept': anyone,
	'/(public)/sign-in/out': anyone,
	'/(public)/sign-in/passkey': anyone,
	'/(public)/sign-in/passkey/options': anyone,
	'/(public)/sign-in/timed-out': anyone,
	'/(public)/sign-in/work': anyone,
	'/(public)/sign-in/work/back': anyone,
	'/(public)/sign-in/work/begin': anyone,
	'/health': anyone,
	'/(advocate)': nothing,
	'/(advocate)/advocate': advocates,
	'/(advocate)/advocate/help': advocates,
	'/(advocate)/advocate/my-life': nothing,
	'/(advocate)/advocate/my-life/[child]': advocates,
	'/(advocate)/advocate/my-life/[child]/file': nothing,
	'/(advocate)/advocate/my-life/[child]/file/[file]': advocates,
	'/(child)': nothing,
	'/(child)/me': child,
	'/(child)/me/advocate': child,
	'/(child)/me/answers': child,
	'/(child)/me/colour': child,
	'/(child)/me/how-it-was': nothing,
	'/(child)/me/how-it-was/[part]': childHelped,
	'/(child)/me/how-it-was/[part]/[step]': childHelped,
	'/(child)/me/looked': child,
	'/(child)/me/message': child,
	'/(child)/me/my-life': child,
	'/(child)/me/my-life/keep': child,
	'/(child)/me/my-life/keep/file': child,
	'/(child)/me/my-life/throw-away': child,
	'/(child)/me/my-life/[topic]': child,
	'/(child)/me/my-life/[topic]/away': nothing,
	'/(child)/me/my-life/[topic]/away/[file]': child,
	'/(child)/me/my-life/[topic]/file': nothing,
	'/(child)/me/my-life/[topic]/file/[file]': child,
	'/(child)/me/my-life/[topic]/photo': child,
	'/(child)/me/my-life/[topic]/share': child,
	'/(child)/me/my-life/[topic]/throw-away': child,
	'/(child)/me/my-life/[topic]/voice': child,
	'/(child)/me/not-safe': childHelped,
	'/(child)/me/portrait': nothing,
	'/(child)/me/portrait/[file]': childHelped,
	'/(child)/me/secret': child,
	'/(child)/me/views': childHelped,
	'/(child)/me/views/[views]': childHelped,
	'/(child)/me/views/[views]/[page]': childHelped,
	'/(child)/me/views/[views]/[page]/away': nothing,
	'/(child)/me/views/[views]/[page]/away/[file]': childHelped,
	'/(child)/me/views/[views]/[page]/photo': nothing,
	'/(child)/me/views/[views]/[page]/photo/[field]': childHelped,
	'/(child)/me/views/[views]/[page]/voice': nothing,
	'/(child)/me/views/[views]/[page]/voice/[field]': childHelped,
	'/(child)/me/views/[views]/check': childHelped,
	'/(child)/me/views/[views]/file': nothing,
	'/(child)/me/views/[views]/file/[file]': childHelped,
	'/(child)/me/views/[views]/sent': childHelped,
	'/(family)': nothing,
	'/(family)/family': family,
	'/(family)/family/help': { for: 'adults', roles: ['carer'] },
	'/(family)/family/how-it-was': nothing,
	'/(family)/family/how-it-was/[meeting]': family,
	'/(family)/family/my-life': nothing,
	'/(family)/family/my-life/[child]': { for: 'adults', roles: ['carer'] },
	'/(family)/family/my-life/[child]/file': nothing,
	'/(family)/family/my-life/[child]/file/[file]': { for: 'adults', roles: ['carer'] },
	'/(staff)': nothing,
	'/(staff)/staff/alerts': alerted,
	'/(staff)/staff/alerts/[alert]': alerted,
	'/(staff)/staff/children/[child]/card': {
		for: 'adults',
		roles: ['iro', 'chair', 'social-worker', 'business-support']
	},
	'/(staff)/staff/children/[child]/my-life': {
		for: 'adults',
		roles: ['iro', 'chair', 'manager', 'social-worker', 'partner-professional']
	},
	'/(staff)/staff/children/[child]/my-life/file': nothing,
	'/(staff)/staff/children/[child]/my-life/file/[file]': {
		for: 'adults',
		roles: ['iro', 'chair', 'manager', 'social-worker', 'partner-professional']
	},
	'/(staff)/staff/children/[child]/help': {
		for: 'adults',
		roles: ['iro', 'chair', 'social-worker']
	},
	'/(staff)/staff/children/[child]/visit': hearers,
	'/(staff)/staff/settings': administrators,
	'/(staff)/staff/statistics': figureReaders,
	'/(staff)/staff/statistics/figures.csv': figureTakers,
	'/(staff)/staff/statistics/ssda903.csv': { for: 'adults', roles: ['manager'], fresh: true },
	'/(staff)/staff/settings/duty': administrators,
	'/(staff)/staff/settings/people': administrators,
	'/(staff)/staff': staff,
	'/(staff)/staff/break-glass': glassBreakers,
	'/(staff)/staff/break-glass/open': { ...glassBreakers, fresh: true },
	'/(staff)/staff/children': childWorkers,
	'/(staff)/staff/children/[child]': childWorkers,
	'/(staff)/staff/follow-up': followers,
	'/(staff)/staff/meetings': meetingGoers,
	'/(staff)/staff/meetings/[meeting]': meetingGoers,
	'/(staff)/staff/meetings/[meeting]/[part]': meetingGoers,
	'/(staff)/staff/meetings/[meeting]/how-it-was': {
		for: 'adults',
		roles: ['social-worker', 'partner-professional']
	},
	'/(staff)/staff/meetings/[meeting]/[part]/file': nothing,
	'/(staff)/staff/meetings/[meeting]/[part]/file/[file]': glassBreakers,
	'/(staff)/staff/meetings/[meeting]/[part]/decisions': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/how-it-was': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/filing': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/filing/pack': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/paper': { for: 'adults', roles: ['business-support'] },
	'/(staff)/staff/meetings/[meeting]/[part]/print': hearers,
	'/(staff)/staff/messages': hearers,
	'/(staff)/staff/messages/[child]': glassBreakers,
	'/(staff)/staff/photocard': hearers,
	'/(staff)/staff/photocard/portrait': hearers,
	'/(staff)/staff/photocard/preview': nothing,
	'/(staff)/staff/photocard/preview/[band]': hearers,
	'/(staff)/staff/waiting': secondPeople
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

/** Where somebody starts after signing in. */
export function homeOf(roles: readonly Role[]): '/family' | '/advocate' | '/staff' {
	if (roles.some((role) => role !== 'parent' && role !== 'carer' && role !== 'advocate')) {
		return '/staff';
	}
	return roles.includes('advocate') ? '/advocate' : '/family';
}

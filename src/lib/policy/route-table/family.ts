import type { RouteId } from '$app/types';
import { family, familyHalf, nothing, type RouteRule } from '../route-rules.ts';

/** Parents and carers. */
export const familyRoutes = {
	'/(family)': nothing,
	'/(family)/family': familyHalf,
	'/(family)/family/feedback': nothing,
	'/(family)/family/feedback/[asked]': family,
	'/(family)/family/feedback/[asked]/[questions]': family,
	'/(family)/family/feedback/[asked]/check': family,
	'/(family)/family/feedback/[asked]/sent': family,
	'/(family)/family/help': { for: 'adults', roles: ['carer'] },
	'/(family)/family/how-it-was': nothing,
	'/(family)/family/how-it-was/[meeting]': family,
	'/(family)/family/my-life': nothing,
	'/(family)/family/my-life/[child]': { for: 'adults', roles: ['carer'] },
	'/(family)/family/my-life/[child]/file': nothing,
	'/(family)/family/my-life/[child]/file/[file]': { for: 'adults', roles: ['carer'] },
	'/(family)/family/meeting': nothing,
	'/(family)/family/meeting/[invited]': family,
	'/(family)/family/needs': nothing,
	'/(family)/family/needs/[invited]': family,
	'/(family)/family/views': nothing,
	'/(family)/family/views/[invited]': family,
	'/(family)/family/views/[invited]/[question]': family,
	'/(family)/family/views/[invited]/check': family,
	'/(family)/family/views/[invited]/sent': family,
	// What was released to somebody by name, read on the side where it came to them.
	'/(family)/family/papers': familyHalf,
	'/(family)/family/papers/[release]': family,
	'/(family)/family/papers/[release]/[place]': family,
	'/(family)/family/papers/[release]/note': nothing,
	'/(family)/family/papers/[release]/note/[block]': family,
	'/(family)/family/papers/[release]/pdf': family,
	'/(family)/family/appeal': family
} as const satisfies Partial<Record<RouteId, RouteRule>>;

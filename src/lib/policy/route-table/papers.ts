import type { RouteId } from '$app/types';
import {
	meetingGoers,
	nothing,
	paperReleasers,
	paperWriters,
	releasedTo,
	type RouteRule
} from '../route-rules.ts';

/** Papers on the staff’s side: writing, releasing, and what was released to a worker. */
export const papersRoutes = {
	'/(staff)/staff/papers/released': releasedTo,
	'/(staff)/staff/papers/released/[release]': releasedTo,
	'/(staff)/staff/papers/released/[release]/[place]': releasedTo,
	'/(staff)/staff/papers/released/[release]/note': nothing,
	'/(staff)/staff/papers/released/[release]/note/[block]': releasedTo,
	'/(staff)/staff/papers/released/[release]/pdf': releasedTo,
	'/(staff)/staff/papers': paperWriters,
	'/(staff)/staff/papers/of': nothing,
	'/(staff)/staff/papers/of/[meeting]': nothing,
	'/(staff)/staff/papers/of/[meeting]/[part]': meetingGoers,
	'/(staff)/staff/papers/[paper]': meetingGoers,
	'/(staff)/staff/papers/[paper]/sections': nothing,
	'/(staff)/staff/papers/[paper]/sections/[section]': paperWriters,
	'/(staff)/staff/papers/[paper]/for': nothing,
	'/(staff)/staff/papers/[paper]/for/[recipient]': meetingGoers,
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf': meetingGoers,
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf/file': meetingGoers,
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf/[sheet]': meetingGoers,
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf/[sheet]/picture': meetingGoers,
	'/(staff)/staff/papers/board': paperReleasers,
	'/(staff)/staff/papers/[paper]/release': nothing,
	'/(staff)/staff/papers/[paper]/release/[recipient]': paperReleasers,
	'/(staff)/staff/papers/[paper]/release/[recipient]/pdf': paperReleasers
} as const satisfies Partial<Record<RouteId, RouteRule>>;

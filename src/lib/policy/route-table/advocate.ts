import type { RouteId } from '$app/types';
import { advocates, nothing, type RouteRule } from '../route-rules.ts';

/** Advocates. */
export const advocateRoutes = {
	'/(advocate)': nothing,
	'/(advocate)/advocate': advocates,
	'/(advocate)/advocate/help': advocates,
	'/(advocate)/advocate/child': nothing,
	'/(advocate)/advocate/child/[child]': advocates,
	'/(advocate)/advocate/say': nothing,
	'/(advocate)/advocate/say/[part]': advocates,
	'/(advocate)/advocate/say/[part]/[task]': advocates,
	'/(advocate)/advocate/say/[part]/add': nothing,
	'/(advocate)/advocate/say/[part]/add/[kind]': advocates,
	'/(advocate)/advocate/say/[part]/away': nothing,
	'/(advocate)/advocate/say/[part]/away/[file]': advocates,
	'/(advocate)/advocate/say/[part]/check': advocates,
	'/(advocate)/advocate/say/[part]/file': nothing,
	'/(advocate)/advocate/say/[part]/file/[file]': advocates,
	'/(advocate)/advocate/say/[part]/sent': advocates,
	'/(advocate)/advocate/views': nothing,
	'/(advocate)/advocate/views/[part]': advocates,
	'/(advocate)/advocate/views/[part]/file': nothing,
	'/(advocate)/advocate/views/[part]/file/[file]': advocates,
	'/(advocate)/advocate/my-life': nothing,
	'/(advocate)/advocate/my-life/[child]': advocates,
	'/(advocate)/advocate/my-life/[child]/file': nothing,
	'/(advocate)/advocate/my-life/[child]/file/[file]': advocates,
	'/(advocate)/advocate/papers': advocates,
	'/(advocate)/advocate/papers/[release]': advocates,
	'/(advocate)/advocate/papers/[release]/[place]': advocates,
	'/(advocate)/advocate/papers/[release]/note': nothing,
	'/(advocate)/advocate/papers/[release]/note/[block]': advocates,
	'/(advocate)/advocate/papers/[release]/pdf': advocates
} as const satisfies Partial<Record<RouteId, RouteRule>>;

import type { Handle } from '@sveltejs/kit';
import type { RouteId } from '$app/types';

const always = {
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	// A field for a photo opens the telephone's own camera, which needs no leave.
	'permissions-policy': 'geolocation=(), camera=(), microphone=(), browsing-topics=()'
} as const;

/** Pages on which a child may record their voice, and hear it before it is sent: nowhere else. */
const recording: readonly (RouteId | null)[] = [
	'/(child)/me/views/[views]/[page]/voice/[field]',
	'/(child)/me/my-life/[topic]/voice'
];

/** Headers of every answer; what is not a public file is never kept by a browser or proxy. */
export const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(always)) response.headers.set(name, value);
	if (event.url.protocol === 'https:') {
		response.headers.set('strict-transport-security', 'max-age=31536000');
	}
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		response.headers.set('content-language', event.locals.language);
	}
	// Not for what is not there, which looks the same everywhere.
	const isShown = response.ok || response.status === 400 || response.status === 413;
	if (isShown && recording.includes(event.route.id)) letRecord(response.headers);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	return response;
};

/** What was just recorded has a `blob:` address, in this tab alone. */
function letRecord(headers: Headers): void {
	headers.set(
		'permissions-policy',
		always['permissions-policy'].replace('microphone=()', 'microphone=(self)')
	);
	const policy = headers.get('content-security-policy');
	if (policy) {
		headers.set(
			'content-security-policy',
			policy.replace("media-src 'self'", "media-src 'self' blob:")
		);
	}
}

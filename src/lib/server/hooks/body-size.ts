import { error, type Handle } from '@sveltejs/kit';
import type { RouteId } from '$app/types';

/** What anything sent to us may weigh, in bytes. */
const MOST = 512 * 1024;

/** Routes that take a photo from somebody signed in, with what is around it; their own check says 5 MB. */
const photos: readonly (RouteId | null)[] = ['/(staff)/staff/photocard'];
const MOST_WITH_PHOTO = 6 * 1024 * 1024;

/**
 * Holds what is sent to its limit, by what it says of itself and while it comes in. The server's own
 * limit is one for all routes and is set to the largest (cli/set-up/serve.js).
 */
export const bodySize: Handle = ({ event, resolve }) => {
	const { request, route, locals } = event;
	if (!request.body) return resolve(event);
	const takesPhoto = photos.includes(route.id) && locals.actor.kind === 'adult';
	const most = takesPhoto ? MOST_WITH_PHOTO : MOST;
	const declared = request.headers.get('content-length');
	// The server cuts off what grows beyond the length it gave of itself.
	if (declared !== null && Number(declared) <= most) return resolve(event);
	const body = declared === null ? request.body.pipeThrough(upTo(most)) : leftOut(request.body);
	const { url, method, headers, signal } = request;
	// `duplex` is not in the types of a browser's requests; without it a stream is refused.
	const init: RequestInit & { duplex: 'half' } = { method, headers, signal, body, duplex: 'half' };
	event.request = new Request(url, init);
	return resolve(event);
};

function upTo(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
	let size = 0;
	return new TransformStream({
		transform(chunk, controller) {
			size += chunk.byteLength;
			if (size > most) controller.error(tooBig());
			else controller.enqueue(chunk);
		}
	});
}

/**
 * What is too big by its own word is taken off the line and dropped: left unread, it would stand before
 * the browser's next request. The server's own limit bounds it.
 */
function leftOut(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
	body.pipeTo(new WritableStream()).catch(() => null);
	return new ReadableStream({ start: (controller) => controller.error(tooBig()) });
}

/** The framework's own kind of error: whoever reads the form is told, or the page for it is shown. */
function tooBig(): unknown {
	try {
		error(413, 'too-big');
	} catch (problem) {
		return problem;
	}
}

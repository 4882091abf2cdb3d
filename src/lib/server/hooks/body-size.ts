import { error, type Handle } from '@sveltejs/kit';
import type { RouteId } from '$app/types';

/** What anything sent to us may weigh, in bytes. */
const MOST = 512 * 1024;

const MIB = 1024 * 1024;

interface Room {
	readonly most: number;
	readonly from: 'adult' | 'child';
}

/** Routes that take a file from somebody signed in, with room for what is around it. */
const files: Readonly<Partial<Record<RouteId, Room>>> = {
	// A portrait: its own check says 5 MB.
	'/(staff)/staff/photocard': { most: 6 * MIB, from: 'adult' },
	// What a child says with a picture or with their voice: server/files says 8 MB and 3 MB.
	'/(child)/me/views/[views]/[page]/photo/[field]': { most: 8 * MIB + MOST, from: 'child' },
	'/(child)/me/views/[views]/[page]/voice/[field]': { most: 3 * MIB + MOST, from: 'child' },
	// A paper's PDF: domain/report/pdf.ts says 8 MB.
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf': { most: 8 * MIB + MOST, from: 'adult' },
	'/(child)/me/my-life/[topic]/photo': { most: 8 * MIB + MOST, from: 'child' },
	'/(child)/me/my-life/[topic]/voice': { most: 3 * MIB + MOST, from: 'child' }
};

/**
 * Holds what is sent to its limit, by what it says of itself and while it comes in. The server's own
 * limit is one for all routes and is set to the largest (adapter/wire/asked.js).
 */
export const bodySize: Handle = ({ event, resolve }) => {
	const { request, route, locals } = event;
	const room = route.id === null ? undefined : files[route.id];
	const most = room?.from === locals.actor.kind ? room.most : MOST;
	const declared = request.headers.get('content-length');
	// The server cuts off what grows beyond the length it gave of itself.
	if (declared !== null && Number(declared) <= most) return resolve(event);
	if (!request.body) return resolve(event);
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

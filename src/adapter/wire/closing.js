/** Seconds that what has begun may take once the server is told to stop. */
const GRACE = 30;

/**
 * Told to stop, the server takes nothing new, finishes what has begun, and cuts off what takes too long.
 * @param {import('node:http').Server} http
 */
export function closing(http) {
	let begun = 0;
	let stopping = false;
	http.on('request', (_, res) => {
		begun++;
		// Not the request's: that is closed as soon as what was sent is taken in.
		res.once('close', () => {
			begun--;
			if (stopping) http.closeIdleConnections();
		});
	});
	const stop = () => {
		if (stopping) return;
		stopping = true;
		http.close();
		http.closeIdleConnections();
		setTimeout(() => http.closeAllConnections(), begun > 0 ? GRACE * 1000 : 0).unref();
	};
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
}

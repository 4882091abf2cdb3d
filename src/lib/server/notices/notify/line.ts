import { Agent as PlainAgent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { Duplex } from 'node:stream';

/** What one request goes out by, and whether any of it can have left. */
export interface Line {
	readonly httpAgent: PlainAgent;
	readonly httpsAgent: SecureAgent;
	/** The other side was reached, over TLS with its certificate found good: from here on all is possible. */
	readonly stood: () => boolean;
}

/**
 * A line for one request. The client's errors do not say whether a request had left when it failed; the
 * connection knows. Agents of our own also heed no proxy of the environment (NODE_USE_ENV_PROXY).
 */
export function newLine(): Line {
	let stood = false;
	const heed = (event: 'connect' | 'secureConnect', socket: Duplex | null | undefined) =>
		socket?.once(event, () => (stood = true));
	class Plain extends PlainAgent {
		override createConnection(...given: Parameters<PlainAgent['createConnection']>) {
			const socket = super.createConnection(...given);
			heed('connect', socket);
			return socket;
		}
	}
	class Secure extends SecureAgent {
		override createConnection(...given: Parameters<SecureAgent['createConnection']>) {
			const socket = super.createConnection(...given);
			heed('secureConnect', socket);
			return socket;
		}
	}
	return { httpAgent: new Plain(), httpsAgent: new Secure(), stood: () => stood };
}

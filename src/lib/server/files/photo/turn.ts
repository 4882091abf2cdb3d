/** How many photos may be at hand at once, the one in work among them: each is held until its turn. */
const MOST_AT_HAND = 6;

const sessions = new Set<string>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Works on photos one after the other, for the whole service. `busy` at once, and nothing done, where
 * this session has one in work already or too many wait: nobody can keep the others waiting for long.
 */
export async function inTurn<T>(session: string, act: () => Promise<T>): Promise<T | 'busy'> {
	if (sessions.has(session) || sessions.size >= MOST_AT_HAND) return 'busy';
	sessions.add(session);
	const done = last.then(act);
	last = done.catch(() => null);
	try {
		return await done;
	} finally {
		sessions.delete(session);
	}
}

/** How many may wait, the one in work among them. */
interface Room {
	readonly ofSession: number;
	readonly inAll: number;
}

/** A file that is read is held until its turn. */
export const FOR_READING: Room = { ofSession: 1, inAll: 6 };
/** A page that is drawn holds nothing before its turn. */
export const FOR_DRAWING: Room = { ofSession: 12, inAll: 60 };

const waiting = new Map<string, number>();
let atHand = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Works on PDFs one after the other, for the whole service. `busy` at once, and nothing done, where this
 * session, or all together, have as many waiting as there is room for.
 */
export async function inTurn<T>(
	session: string,
	{ ofSession, inAll }: Room,
	act: () => Promise<T>
): Promise<T | 'busy'> {
	const own = waiting.get(session) ?? 0;
	if (own >= ofSession || atHand >= inAll) return 'busy';
	waiting.set(session, own + 1);
	atHand += 1;
	const done = last.then(act);
	last = done.catch(() => null);
	try {
		return await done;
	} finally {
		atHand -= 1;
		const left = (waiting.get(session) ?? 1) - 1;
		if (left > 0) waiting.set(session, left);
		else waiting.delete(session);
	}
}

/** What a failed sending means for its notice. */
export type Failure = 'try-again' | 'refused' | 'unknown';

/** A sending that failed, and whether the whole message had been handed over before. */
export class SendingFailed extends Error {
	readonly handedOver: boolean;
	/** The server's answer, where it gave one. */
	readonly responseCode: number | null;

	constructor(cause: unknown, handedOver: boolean) {
		super(cause instanceof Error ? cause.message : String(cause), { cause });
		const code =
			typeof cause === 'object' && cause !== null && 'responseCode' in cause && cause.responseCode;
		this.handedOver = handedOver;
		this.responseCode = typeof code === 'number' ? code : null;
	}
}

/**
 * What to do about it. A 5xx answer is final; a 4xx, or trouble before the message was handed over,
 * is tried again; trouble after that leaves it unknown whether it arrived, and such a notice is
 * flagged and not sent blindly once more.
 */
export function failureOf(error: unknown): Failure {
	if (!(error instanceof SendingFailed)) return 'try-again';
	if (error.responseCode !== null) return error.responseCode >= 500 ? 'refused' : 'try-again';
	return error.handedOver ? 'unknown' : 'try-again';
}

const MINUTE = 60_000;

/** How long to wait before the next try, growing from one minute to four hours. */
export function waitBefore(tries: number): number {
	return Math.min(MINUTE * 2 ** Math.max(0, tries - 1), 240 * MINUTE);
}

/** After this many tries a notice is given up and shown as failed: about three days. */
export const MOST_TRIES = 24;

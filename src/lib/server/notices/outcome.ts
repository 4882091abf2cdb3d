/** What a failed sending means for its notice. */
export type Failure = 'try-again' | 'refused' | 'unknown';

interface SmtpError {
	readonly code?: unknown;
	readonly command?: unknown;
	readonly responseCode?: unknown;
}

/**
 * Reads a mail library's error. A 5xx answer is final; a 4xx, or trouble before the message itself
 * was handed over, is tried again; trouble after that leaves it unknown whether it arrived, and such
 * a notice is flagged and not sent blindly once more.
 */
export function failureOf(error: unknown): Failure {
	const { code, command, responseCode } = (
		typeof error === 'object' && error !== null ? error : {}
	) as SmtpError;
	if (typeof responseCode === 'number') return responseCode >= 500 ? 'refused' : 'try-again';
	const handedOver = command === 'DATA' || code === 'EMESSAGE' || code === 'ESTREAM';
	return handedOver ? 'unknown' : 'try-again';
}

const MINUTE = 60_000;

/** How long to wait before the next try, growing from one minute to four hours. */
export function waitBefore(tries: number): number {
	return Math.min(MINUTE * 2 ** Math.max(0, tries - 1), 240 * MINUTE);
}

/** After this many tries a notice is given up and shown as failed: about three days. */
export const MOST_TRIES = 24;

const MINUTE = 60_000;

/** How long to wait before the next try, growing from one minute to four hours. */
export function waitBefore(tries: number): number {
	return Math.min(MINUTE * 2 ** Math.max(0, tries - 1), 240 * MINUTE);
}

/** After this many tries and look-ups a notice is given up: somewhat more than three days. */
export const MOST_TRIES = 28;

/** Longer than any one try takes, so that nobody else takes a notice up meanwhile. */
export const LEASE = 10 * MINUTE;

/** How long after a handing over "we don't have it" is believed: GOV.UK Notify stores some a little later. */
export const BELIEVED_AFTER = 2 * MINUTE;

/** What waited longer is not sent any more: from a backup, or from before there was a way to send. */
const STALE_AFTER = 7 * 24 * 60 * MINUTE;

/** The same by kind: a link to sign in with is of no use once its ten minutes are over. */
export function staleAfter(kind: string): number {
	return kind === 'family-link' ? 10 * MINUTE : STALE_AFTER;
}

/** Why such a one did not go; the staff side tells it apart from what was refused. */
export const TOO_LATE = 'It waited too long to be sent.';

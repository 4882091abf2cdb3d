import { hashOf } from '../../session/token.ts';

/** A sign-in name (an e-mail address, or what somebody without one chose) as it is compared and kept. */
export function nameHashOf(typed: string): string {
	return hashOf(typed.normalize('NFKC').trim().toLowerCase());
}

/** What is wrong with a name that somebody chose, or null. */
export function nameProblem(typed: string): 'too-short' | 'too-long' | null {
	const { length } = typed.trim();
	if (length < 3) return 'too-short';
	return length > 254 ? 'too-long' : null;
}

import type { Answer } from '../way.ts';
import { ClaimLost } from '../claim-note.ts';

/** The commands whose refusal is about this one message; any other is about the server or its settings. */
const ABOUT_THE_MESSAGE = ['RCPT TO', 'DATA'];

/**
 * What a failed sending means. A mail server's answer is believed: 5xx to the recipient or the message
 * is final (RFC 5321, 4.2.1), 4xx is not, and neither is 5xx to a password or a greeting, which somebody
 * can mend. Silence is harmless until the message was being handed over; after that it may have gone.
 * @throws ClaimLost as it came: another process has the notice.
 */
export function answerTo(error: unknown, isHanded: boolean): Answer {
	for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
		if (cause instanceof ClaimLost) throw cause;
	}
	const why = error instanceof Error ? error.message : String(error);
	const { responseCode, command } = facts(error);
	if (responseCode !== null) {
		const isFinal = responseCode >= 500 && ABOUT_THE_MESSAGE.includes(command);
		return { is: isFinal ? 'refused' : 'again', why };
	}
	return { is: isHanded ? 'unknown' : 'again', why };
}

function facts(error: unknown): { responseCode: number | null; command: string } {
	if (typeof error !== 'object' || error === null) return { responseCode: null, command: '' };
	const code = 'responseCode' in error ? error.responseCode : null;
	const command = 'command' in error ? error.command : '';
	return {
		responseCode: typeof code === 'number' ? code : null,
		command: typeof command === 'string' ? command : ''
	};
}

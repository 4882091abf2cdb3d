import type { Service } from '../service.ts';
import type { NoticeRow } from './claim.ts';
import { note } from './claim-note.ts';
import { areOff } from './off.ts';
import { settle } from './settle.ts';
import { BELIEVED_AFTER, MOST_TRIES, waitBefore } from './waits.ts';
import type { Way } from './way.ts';

/**
 * Learns what became of a notice that was handed over before. `send`: it is known not to have gone
 * and may be sent again. `stop`: nobody answers.
 */
export async function lookFirst(
	service: Service,
	claimed: NoticeRow,
	way: Way | null
): Promise<'send' | 'go-on' | 'stop'> {
	if (claimed.way === 'smtp') {
		// Mail servers can't be asked. The process ended between the handing over and the answer.
		settle(service, claimed.id, 'unknown', 'Stopped while it was being handed over.');
		return 'go-on';
	}
	const seen = (await way?.look?.(claimed.id)) ?? { is: 'no-answer' as const };
	switch (seen.is) {
		case 'delivered':
			settle(service, claimed.id, 'sent');
			return 'go-on';
		case 'failed':
			settle(service, claimed.id, 'failed', seen.why);
			return 'go-on';
		case 'on-its-way':
			lookAgain(service, claimed, claimed.acceptedAt ?? service.now());
			return 'go-on';
		case 'never-left':
			return mayGo(service, claimed);
		case 'not-there':
			return isNotThere(service, claimed);
		case 'no-answer':
			lookAgain(service, claimed, claimed.acceptedAt);
			return 'stop';
	}
}

function lookAgain(service: Service, claimed: NoticeRow, acceptedAt: number | null): void {
	if (claimed.tries >= MOST_TRIES) {
		settle(service, claimed.id, 'unknown', 'Nobody could say whether it arrived.');
		return;
	}
	const nextTryAt = service.now() + waitBefore(claimed.tries);
	note(service, claimed, { acceptedAt, nextTryAt });
}

function isNotThere(service: Service, claimed: NoticeRow): 'send' | 'go-on' {
	const { id, handedAt, acceptedAt } = claimed;
	if (acceptedAt !== null) {
		settle(service, id, 'unknown', 'It was accepted, and nothing is known of it any more.');
		return 'go-on';
	}
	const believedAt = (handedAt ?? 0) + BELIEVED_AFTER;
	if (service.now() >= believedAt) return mayGo(service, claimed);
	note(service, claimed, { nextTryAt: believedAt });
	return 'go-on';
}

/** It has not gone, and may: unless its person gets none by now, or it was tried often enough. */
function mayGo(service: Service, claimed: NoticeRow): 'send' | 'go-on' {
	if (areOff(service.db, claimed.adultId)) {
		settle(service, claimed.id, 'off');
		return 'go-on';
	}
	if (claimed.tries < MOST_TRIES) return 'send';
	settle(service, claimed.id, 'failed', 'It did not leave, however often it was tried.');
	return 'go-on';
}

import { loadLanguage } from '#lib/i18n/index.ts';
import { languageOfAdult } from '../people/adult-language.ts';
import type { Service } from '../service.ts';
import { linkPath } from '../sign-in/family/link-secret.ts';
import { claim, type NoticeRow } from './claim.ts';
import { ClaimLost, note, noteHanding } from './claim-note.ts';
import { isNoticeKind } from './kinds.ts';
import { wordsOf } from './letter.ts';
import { lookFirst } from './look-first.ts';
import { areOff } from './off.ts';
import { settle } from './settle.ts';
import { MOST_TRIES, staleAfter, TOO_LATE, waitBefore } from './waits.ts';
import type { Answer, Way } from './way.ts';

/** `stop`: nobody took it, so the others need not be tried now. */
type Then = 'go-on' | 'stop';

/**
 * One try of one notice. What has been handed over before without an answer is looked up first, and
 * sent again only where it is known not to have gone.
 */
export async function tryOne(service: Service, due: NoticeRow, way: Way | null): Promise<Then> {
	const isHanded = due.handedAt !== null;
	if (!isHanded && areOff(service.db, due.adultId)) {
		settle(service, due.id, 'off');
		return 'go-on';
	}
	if (!isHanded && service.now() - due.madeAt > staleAfter(due.kind)) {
		settle(service, due.id, 'failed', TOO_LATE);
		return 'go-on';
	}
	// Without a way to send, a try would be used up for nothing.
	if (!way && !isHanded) return 'go-on';
	const claimed = claim(service, due);
	if (!claimed) return 'go-on';
	const then = isHanded ? await lookFirst(service, claimed, way) : 'send';
	if (then !== 'send') return then;
	return way ? await send(service, claimed, way) : 'go-on';
}

async function send(service: Service, claimed: NoticeRow, way: Way): Promise<Then> {
	const { id, kind, path, messageId } = claimed;
	if (!isNoticeKind(kind)) {
		settle(service, id, 'failed', `There is no notice called ${kind}.`);
		return 'go-on';
	}
	const to = service.vault.open(`notice.to:${id}`, claimed.to);
	// What stands in the outbox lets nobody in: the secret of a link is worked out as it leaves.
	const place = kind === 'family-link' ? linkPath(service, path) : path;
	const language = languageOfAdult(service.db, claimed.adultId);
	await loadLanguage(language);
	const letter = { ...wordsOf(service.env, kind, place, language), to, messageId, reference: id };
	const answer = await answerOf(way, letter, () => noteHanding(service, claimed, way.name));
	return answer ? heed(service, claimed, answer, way.look !== null) : 'go-on';
}

/** The answer, or null where another process has the notice by now. Our own trouble counts by how far it got. */
async function answerOf(
	way: Way,
	letter: Parameters<Way['send']>[0],
	handing: () => void
): Promise<Answer | null> {
	let isHanded = false;
	try {
		return await way.send(letter, () => {
			handing();
			isHanded = true;
		});
	} catch (error) {
		if (error instanceof ClaimLost) return null;
		const why = error instanceof Error ? error.message : String(error);
		return { is: isHanded ? 'unknown' : 'again', why };
	}
}

function heed(service: Service, claimed: NoticeRow, answer: Answer, canLook: boolean): Then {
	const { id, tries } = claimed;
	const now = service.now();
	const nextTryAt = now + waitBefore(tries);
	switch (answer.is) {
		case 'sent':
			settle(service, id, 'sent');
			return 'go-on';
		case 'accepted':
			note(service, claimed, { acceptedAt: now, nextTryAt });
			return 'go-on';
		case 'refused':
			settle(service, id, 'failed', answer.why);
			return 'go-on';
		case 'unknown':
			// What can be looked up is; what can't is for people to judge.
			if (canLook) note(service, claimed, { nextTryAt });
			else settle(service, id, 'unknown', answer.why);
			return 'stop';
		case 'again':
			if (tries >= MOST_TRIES) settle(service, id, 'failed', answer.why);
			else note(service, claimed, { nextTryAt, handedAt: null });
			return 'stop';
	}
}

import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { dropDraft, versionOf } from './draft.ts';
import { ownForm, type OwnForm } from './form.ts';
import { countInRound } from './round.ts';
import { keepSaid, type SaidContent } from './said.ts';
import { traceNameless } from './trace.ts';
import { wordingOf } from './wording.ts';

export interface Sending {
	/** What the page that was looked over knew the answers by. */
	readonly asOf: string;
	readonly named: boolean;
	readonly language: Language;
	readonly t: Translate;
}

export type SentFeedback = 'sent' | 'moved-on' | 'nothing-said';

/**
 * Sends what somebody says of a meeting, as they looked it over: one for each person and meeting,
 * whatever is sent twice or from two devices. Sent again within a fortnight it replaces what was
 * counted, with a name or without.
 * @throws 404 for anybody else's form, and where the time is over.
 */
export function sendFeedback(
	service: Service,
	actor: Actor,
	askedId: string,
	given: Sending
): SentFeedback {
	return service.db.transaction(
		(tx): SentFeedback => {
			const own = ownForm(service, actor, askedId, tx);
			const { said, draft, answers } = own;
			if (versionOf(answers) !== given.asOf) return 'moved-on';
			if (Object.keys(answers).length === 0) return 'nothing-said';
			if (said && !draft && said.named === given.named) return 'sent';
			write(service, tx, own, given);
			trace(service, tx, actor, own, given.named);
			return 'sent';
		},
		{ behavior: 'immediate' }
	);
}

function write(service: Service, tx: Tx, own: OwnForm, given: Sending): void {
	const { form, answers, said, as } = own;
	const { named, language } = given;
	const content: SaidContent = {
		form: { id: form.id, version: form.version },
		language,
		as,
		through: 'screen',
		named,
		firstOn: said?.firstOn ?? londonDay(service.now()),
		answers,
		wording: wordingOf(form, answers, given.t)
	};
	keepSaid(service, tx, own, content);
	countInRound(service, tx, own, content, said);
	dropDraft(service, tx, own);
}

/** That it was sent; without a name as `traceNameless` does. */
function trace(service: Service, tx: Tx, actor: Actor, own: OwnForm, named: boolean): void {
	if (!named) {
		traceNameless(service, tx, 'feedback.write');
		return;
	}
	const detail = { again: own.said?.named === true };
	const entry = { action: 'feedback.write', subject: own.meetingId, detail } as const;
	record(tx, actor, service.now(), entry);
}

import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import type { FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { stateOf, type FeedbackAsked } from './asked.ts';
import { versionOf } from './draft.ts';
import { ownForm } from './form.ts';
import { wordingOf } from './wording.ts';

/** What is about to be sent, or was, to look over. */
export interface FeedbackCheck {
	readonly kind: 'conference' | 'review';
	readonly onDay: DayISO;
	readonly pages: readonly string[];
	readonly form: string;
	/** What is written, in words. */
	readonly answers: readonly Pick<FrozenAnswer, 'page' | 'field' | 'question' | 'said'>[];
	/** What all of it is known by. */
	readonly asOf: string;
	readonly state: FeedbackAsked['state'];
	/** With or without a name, as sent; null: not sent. */
	readonly named: boolean | null;
	readonly onPaper: boolean;
	/** The language it was sent in; null: not sent. */
	readonly language: Language | null;
	readonly until: DayISO;
}

/** What somebody has written, to look over. @throws 404 for anybody else's. */
export function checkFeedback(
	service: Service,
	actor: Actor,
	askedId: string,
	t: Translate
): FeedbackCheck {
	const own = ownForm(service, actor, askedId);
	const { said, form, answers } = own;
	return {
		kind: own.kind === 'looked-after-review' ? 'review' : 'conference',
		onDay: own.onDay,
		pages: form.pages.map(({ id }) => id),
		form: form.id,
		answers: wordingOf(form, answers, t).map(({ page, field, question, said }) => ({
			page,
			field,
			question,
			said
		})),
		asOf: versionOf(answers),
		state: stateOf(own),
		named: said?.named ?? null,
		onPaper: said?.through === 'paper',
		language: said?.language ?? null,
		until: own.until
	};
}

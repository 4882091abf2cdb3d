import { and, eq, isNull } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { addDays } from '#lib/domain/calendar/day.ts';
import { PAPER_FOR_DAYS } from '#lib/domain/feedback/window.ts';
import { readCardCode, ONE_TIME_CODE_LENGTH } from '#lib/domain/sign-in/card-code.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import type { Read } from '#lib/instruments/engine/form-name.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import { feedbackFormFor } from '#lib/instruments/feedback/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { feedbackForm, meetingChild } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { hashOf } from '#lib/server/session/token.ts';
import { askedAfter } from './people.ts';
import { countInRound } from './round.ts';
import { keepSaid, saidBy, type SaidContent } from './said.ts';
import { traceNameless } from './trace.ts';
import { wordingOf } from './wording.ts';

export interface KeyedForm {
	readonly code: string;
	readonly read: Read;
	readonly named: boolean;
	/** The language the form was printed in. */
	readonly language: Language;
	readonly t: Translate;
}

/** `code`: it opens no form that is still to be keyed in, for whatever reason. */
export type KeyedIn =
	| { readonly kind: 'kept' }
	| { readonly kind: 'code' | 'nothing-said' }
	| { readonly kind: 'issues'; readonly issues: readonly Issue[] };

/**
 * Keys in a paper form by its code, once; who keyed it can't open it again. What the same person said
 * on a screen stands, for they can change that themself: then the paper adds nothing, and whoever keys
 * in is told the same either way.
 * @throws 404 unless the actor keys in for this team, and where the meeting was not held.
 */
export function keyInFeedback(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: KeyedForm
): KeyedIn {
	return service.db.transaction(
		(tx): KeyedIn => {
			const { meeting, status } = partFor(service, actor, 'feedback.key-in', ids, tx);
			if (status !== 'held') notThere();
			const printed = printedForm(tx, ids.meeting, given.code);
			const person = askedAfter(tx, ids.meeting).find(
				({ adultId }) => adultId === printed?.adultId
			);
			const today = londonDay(service.now());
			const isLate = meeting.onDay === null || today > addDays(meeting.onDay, PAPER_FOR_DAYS);
			if (!printed || !person || isLate) return { kind: 'code' };
			const form = feedbackFormFor(person.kind);
			const parsed = form.pages.map((page) => parsePage(page, given.read));
			const issues = parsed.flatMap((one) => (one.ok ? [] : one.issues));
			if (issues.length > 0) return { kind: 'issues', issues };
			const answers: Answers = Object.assign({}, ...parsed.map((one) => one.answers));
			if (Object.keys(answers).length === 0) return { kind: 'nothing-said' };
			const before = saidBy(service, tx, person);
			if (!before) {
				const { named, language, t } = given;
				const content: SaidContent = {
					form: { id: form.id, version: form.version },
					language,
					as: person.as,
					through: 'paper',
					named,
					firstOn: today,
					answers,
					wording: wordingOf(form, answers, t)
				};
				keepSaid(service, tx, person, content);
				countInRound(service, tx, person, content, null);
			}
			// With a name beside what they said without: a form kept as theirs would tell that they did.
			useUp(service, tx, actor, printed.id, given.named && before?.named !== false);
			return { kind: 'kept' };
		},
		{ behavior: 'immediate' }
	);
}

function printedForm(tx: Tx, meetingId: string, typed: string) {
	const { code } = readCardCode(typed, ONE_TIME_CODE_LENGTH);
	if (code === null) return undefined;
	return tx
		.select({ id: feedbackForm.id, adultId: feedbackForm.adultId })
		.from(feedbackForm)
		.innerJoin(meetingChild, eq(meetingChild.id, feedbackForm.meetingChildId))
		.where(
			and(
				eq(feedbackForm.codeHash, hashOf(code)),
				isNull(feedbackForm.keyedAt),
				eq(meetingChild.meetingId, meetingId)
			)
		)
		.get();
}

/**
 * The code opens nothing any more. A form without a name is left as one that never came back, with a
 * code that nobody has: were its row gone, it would be missing among those that were printed.
 */
function useUp(service: Service, tx: Tx, actor: Actor, formId: string, named: boolean): void {
	const own = eq(feedbackForm.id, formId);
	if (!named) {
		tx.update(feedbackForm)
			.set({ codeHash: hashOf(newId()) })
			.where(own)
			.run();
		traceNameless(service, tx, 'feedback.key-in');
		return;
	}
	const now = service.now();
	const keyed = { keyedBy: asAdult(actor).id, keyedAt: now };
	tx.update(feedbackForm).set(keyed).where(own).run();
	record(tx, actor, now, { action: 'feedback.key-in', subject: formId });
}

import { and, eq, isNotNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Respondent } from '#lib/domain/feedback/asked.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { feedbackSaid } from '#lib/server/db/schema/index.ts';
import { askedAfter } from '#lib/server/feedback/people.ts';
import { openSaid, saidMarks } from '#lib/server/feedback/said.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { seenOf } from './seen.ts';

/** What one person said of a meeting with their name. */
export interface NamedFeedback {
	/** Null: they were to be there, and are not now. */
	readonly name: string | null;
	readonly as: Respondent;
	readonly through: 'screen' | 'paper';
	readonly language: Language;
	readonly answers: readonly Pick<FrozenAnswer, 'field' | 'question' | 'said'>[];
}

export interface MeetingFeedback {
	readonly kind: MeetingKind;
	readonly onDay: DayISO;
	readonly said: readonly NamedFeedback[];
}

/**
 * What was said of a meeting with a name, in words: for the manager of the reviewing service who did not
 * run it. The form says so before it is sent. Reading it is recorded.
 * @throws 404 for everybody else, its chair above all.
 */
export function readFeedback(service: Service, actor: Actor, meetingId: string): MeetingFeedback {
	const adult = asAdult(actor);
	return service.db.transaction(
		(tx) => {
			const [seen] = seenOf(service, adult, meetingId, tx);
			if (!seen || seen.as !== 'manager') notThere();
			permit(service, actor, 'feedback.read', seen.child.id, tx);
			const { kind, onDay } = seen.meeting;
			const names = new Map(
				askedAfter(tx, meetingId).flatMap(({ adultId }) =>
					saidMarks(service.vault, { meetingId, adultId }).map((mark) => [mark, adultId] as const)
				)
			);
			const rows = tx
				.select()
				.from(feedbackSaid)
				.where(and(isNotNull(feedbackSaid.meetingId), eq(feedbackSaid.meetingId, meetingId)))
				.all();
			const said = rows.map((row): NamedFeedback => {
				const { as, through, language, wording } = openSaid(service.vault, row);
				const adultId = names.get(row.mark);
				return {
					name: adultId === undefined ? null : nameOfAdult(tx, service.vault, adultId),
					as,
					through,
					language,
					answers: wording.map(({ field, question, said }) => ({ field, question, said }))
				};
			});
			const detail = { forms: said.length };
			record(tx, actor, service.now(), { action: 'feedback.read', subject: meetingId, detail });
			return { kind, onDay, said };
		},
		{ behavior: 'immediate' }
	);
}

import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import {
	agreementOf,
	type Agreement,
	type ChairNote
} from '#lib/domain/statistics/three-tellings.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { questionnaireResponse } from '#lib/server/db/schema/index.ts';
import { askedAfter } from '#lib/server/feedback/people.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { importedCounts, type AnswerCounts } from './imported.ts';
import { tellingsOf, type LogTelling, type TellingRow } from './row.ts';
import { tellingRows } from './rows.ts';
import { seenOf, type SeenAs } from './seen.ts';

/** One person's report about one child, as each source tells it. */
export interface ToldLine {
	readonly adultId: string;
	readonly name: string;
	readonly log: LogTelling | null;
	readonly answer: ClosedAnswer | null;
	readonly noted: ChairNote | null;
	readonly agreement: Agreement;
}

/** The three tellings of one conference. Of answers only those given with a name, and this one item. */
export interface ConferenceTellings {
	readonly meetingId: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO;
	readonly startTime: string;
	readonly as: SeenAs;
	readonly children: readonly {
		readonly partId: string;
		readonly name: string;
		readonly lines: readonly ToldLine[];
	}[];
	/** Questionnaires that an extract brought say of no person whose they are. */
	readonly imported: AnswerCounts | null;
}

/**
 * The three tellings of one conference, for its chair or the manager; that they looked is recorded.
 * @throws 404 for anybody else, and for a meeting that is no held conference.
 */
export function conferenceTellings(
	service: Service,
	actor: Actor,
	meetingId: string
): ConferenceTellings {
	const adult = asAdult(actor);
	return service.db.transaction(
		(tx) => {
			const seen = seenOf(service, adult, meetingId, tx);
			const [first] = seen;
			if (!first || !isConference(first.meeting.kind)) notThere();
			const { kind, onDay, startTime, startsAt } = first.meeting;
			const people = askedAfter(tx, meetingId);
			const { rows } = tellingRows(service, tx, [{ id: meetingId, kind, startsAt }], people);
			record(tx, actor, service.now(), { action: 'tellings.see', subject: meetingId });
			const line = (row: TellingRow): ToldLine => ({
				adultId: row.adultId,
				name: nameOfAdult(tx, service.vault, row.adultId) ?? '',
				log: row.log,
				answer: row.answer,
				noted: row.noted,
				agreement: agreementOf(tellingsOf(row))
			});
			return {
				meetingId,
				kind,
				onDay,
				startTime,
				as: first.as,
				children: seen.map(({ partId, child }) => ({
					partId,
					name: fullName(service.vault, child),
					lines: rows.filter((row) => row.partId === partId).map(line)
				})),
				imported: importedCounts(tx, eq(questionnaireResponse.meetingId, meetingId))
			};
		},
		{ behavior: 'immediate' }
	);
}

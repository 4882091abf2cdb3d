import { inArray } from 'drizzle-orm';
import { isClosedAnswer, type ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { feedbackSaid } from '#lib/server/db/schema/index.ts';
import { namedSaid } from '#lib/server/feedback/count.ts';
import { saidMarks, type Whose } from '#lib/server/feedback/said.ts';
import type { Service } from '#lib/server/service.ts';

/** The answers to "had you the report in time?" that were given with a name. */
export interface NamedAnswers {
	/** One person's; undefined: they said nothing with a name. Null: they left that question out. */
	of(whose: Whose): ClosedAnswer | null | undefined;
	/** Those that nobody was asked for, so far. */
	rest(): readonly (ClosedAnswer | null)[];
}

/** Finds them person by person: whose an answer is stands in no row. Asks nobody. */
export function namedAnswers(
	service: Service,
	db: Tx,
	meetingIds: readonly string[]
): NamedAnswers {
	const said = namedSaid(service, inArray(feedbackSaid.meetingId, [...meetingIds]), db);
	const byMark = new Map(
		said.map(({ mark, answers }) => {
			const given = answers['report_in_time'];
			return [mark, isClosedAnswer(given) ? given : null] as const;
		})
	);
	const meetings = new Set(said.map(({ meetingId }) => meetingId));
	const found = new Set<string>();
	return {
		of: (whose) => {
			if (!meetings.has(whose.meetingId)) return undefined;
			const mark = saidMarks(service.vault, whose).find((one) => byMark.has(one));
			if (mark === undefined) return undefined;
			found.add(mark);
			return byMark.get(mark);
		},
		rest: () => [...byMark].flatMap(([mark, answer]) => (found.has(mark) ? [] : [answer]))
	};
}

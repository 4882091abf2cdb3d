import { eq, sql } from 'drizzle-orm';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import { newId } from '../../db/id.ts';
import { questionnaireResponse } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { ANSWERS, QUESTIONS, STRESS, type Question } from '../../statistics/kept/measures.ts';
import { meetingNamed, NO_MEETING } from '../plan/meeting.ts';
import { tables } from '../plan/tables.ts';
import { added, changed, differences, refuse } from '../plan/verdict.ts';
import { day, oneOf, required, text, type Column } from '../read/column.ts';
import { fault } from '../refusal.ts';
import { extractFile } from './file.ts';

type Answer = (typeof ANSWERS)[number];

const answers = Object.fromEntries(
	QUESTIONS.map((question) => [question, oneOf(ANSWERS)])
) as Record<Question, Column<Answer, false>>;

const byRef = statement((db) =>
	db
		.select()
		.from(questionnaireResponse)
		.where(eq(questionnaireResponse.ref, sql.placeholder('ref')))
		.prepare()
);

/** `sayso_questionnaires.csv`: what parents and carers answered after a conference; closed choices only. */
export const questionnaires = extractFile({
	name: 'sayso_questionnaires.csv',
	columns: {
		response_id: required(text),
		meeting_id: required(text),
		received_on: required(day),
		respondent: oneOf(['parent', 'carer']),
		...answers,
		stress: oneOf(STRESS)
	},
	keys: (row) => [['response_id', row.response_id]],
	plan: (run, row) => {
		const meeting = meetingNamed(run, row.meeting_id)?.meeting;
		if (!meeting) return refuse(fault('meeting_id', NO_MEETING));
		if (!isConference(meeting.kind)) {
			const reason = 'this questionnaire is about conferences, and that meeting is a review';
			return refuse(fault('meeting_id', reason));
		}
		const ref = row.response_id;
		const stored = byRef(run.service).get({ ref });
		const before = stored ? (JSON.parse(stored.answers) as Record<string, string>) : {};
		const given = [...QUESTIONS, 'stress' as const].flatMap((question) => {
			const answer = row[question] === undefined ? before[question] : row[question];
			return answer ? [[question, answer] as const] : [];
		});
		const said = {
			meetingId: meeting.id,
			receivedOn: row.received_on,
			respondent: row.respondent,
			answers: JSON.stringify(Object.fromEntries(given))
		};
		if (stored) {
			const differing = differences(stored, said);
			return changed(differing !== null, () =>
				tables.questionnaireResponse.update(run, { ...stored, ...differing })
			);
		}
		const whole = { ...said, respondent: said.respondent ?? null };
		return added(() => tables.questionnaireResponse.insert(run, { id: newId(), ref, ...whole }));
	}
});

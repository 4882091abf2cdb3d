import type { SQL } from 'drizzle-orm';
import { isClosedAnswer, type ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { questionnaireResponse } from '#lib/server/db/schema/index.ts';

/** How often "had you the report in time?" was answered so. */
export type AnswerCounts = Readonly<Record<ClosedAnswer | 'blank', number>>;

/** What one questionnaire of an extract answered to it, and of which meeting it is. */
export interface ImportedAnswer {
	readonly meetingId: string;
	readonly answer: ClosedAnswer | null;
}

/** The answers that extracts brought, of whatever `where` chooses. Asks nobody. */
export function importedAnswers(db: Tx, where: SQL | undefined): ImportedAnswer[] {
	const rows = db.select().from(questionnaireResponse).where(where).all();
	return rows.map(({ meetingId, answers }) => {
		const given = (JSON.parse(answers) as Record<string, unknown>)['report_in_time'];
		return { meetingId, answer: isClosedAnswer(given) ? given : null };
	});
}

/** The same counted; null where there are none. */
export function importedCounts(db: Tx, where: SQL | undefined): AnswerCounts | null {
	const all = importedAnswers(db, where);
	return all.length === 0 ? null : countAnswers(all.map(({ answer }) => answer));
}

export function countAnswers(answers: readonly (ClosedAnswer | null)[]): AnswerCounts {
	const of = (one: ClosedAnswer | null) => answers.filter((answer) => answer === one).length;
	return { yes: of('yes'), partly: of('partly'), no: of('no'), blank: of(null) };
}

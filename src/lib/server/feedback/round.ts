import { eq } from 'drizzle-orm';
import { isClosedAnswer } from '#lib/domain/feedback/questions.ts';
import type { RoundAnswers } from '#lib/domain/meeting/all-round.ts';
import { pickedIn, type Answers } from '#lib/instruments/engine/answer.ts';
import { keepRound, roundSaidBy } from '#lib/server/all-round/kept.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { roundSaid } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { SaidContent, Whose } from './said.ts';

/**
 * Who gives feedback is not asked once more how it was from all sides: their answers count there, too.
 * Given without a name they do not, for there every answer belongs to a meeting.
 */
export function countInRound(
	service: Service,
	tx: Tx,
	{ meetingId, adultId }: Whose,
	said: Pick<SaidContent, 'as' | 'answers' | 'named'>,
	before: Pick<SaidContent, 'named'> | null
): void {
	const whose = { meetingId, personId: adultId };
	if (said.named) {
		const answers = roundAnswersOf(said.answers);
		keepRound(service, tx, whose, { side: said.as, answers, sentAt: service.now() });
		return;
	}
	const counted = before?.named ? roundSaidBy(service, tx, whose) : null;
	if (counted) tx.delete(roundSaid).where(eq(roundSaid.mark, counted.mark)).run();
}

function roundAnswersOf(answers: Answers): RoundAnswers {
	const of = (field: string) => {
		const [one] = pickedIn(answers, field);
		return isClosedAnswer(one) ? one : null;
	};
	return {
		heard: of('was_heard'),
		understood: of('understood_worries'),
		next: of('clear_what_must_change'),
		again: null
	};
}

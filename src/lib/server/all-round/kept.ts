import { inArray } from 'drizzle-orm';
import {
	ROUND_ANSWERS,
	ROUND_QUESTIONS,
	SIDES,
	type RoundAnswers,
	type Side
} from '#lib/domain/meeting/all-round.ts';
import type { Tx } from '../db/client.ts';
import { roundSaid } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import type { Place, Vault } from '../vault/vault.ts';

/** Whose answer, and of which meeting. */
export interface Whose {
	readonly meetingId: string;
	/** The id of the child or the adult. */
	readonly personId: string;
}

/** What one person said of one meeting, opened. */
export interface RoundSaid {
	readonly mark: string;
	readonly side: Side;
	readonly answers: RoundAnswers;
	readonly firstSentAt: number;
	readonly sentAt: number;
}

/** The marks an answer may be found by: one for each key at hand, that of today's first. */
export function roundMarks(vault: Vault, { meetingId, personId }: Whose): readonly string[] {
	return vault.marks('round_said.mark', `${meetingId}/${personId}`);
}

/** What this person said of this meeting before. */
export function roundSaidBy(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	whose: Whose
): RoundSaid | null {
	const marks = [...roundMarks(vault, whose)];
	const row = db.select().from(roundSaid).where(inArray(roundSaid.mark, marks)).get();
	if (!row) return null;
	const { mark, firstSentAt, sentAt } = row;
	return { mark, firstSentAt, sentAt, ...openRound(vault, row) };
}

/** Writes it, or changes what was said before. Call it inside the transaction of what it belongs to. */
export function keepRound(
	service: Pick<Service, 'vault'>,
	tx: Tx,
	whose: Whose,
	said: Pick<RoundSaid, 'side' | 'answers' | 'sentAt'>
): void {
	const { vault } = service;
	const { meetingId } = whose;
	const before = roundSaidBy(service, tx, whose);
	const mark = before?.mark ?? roundMarks(vault, whose)[0]!;
	const side = before?.side ?? said.side;
	const answers = vault.sealBytes(placeOf(mark), packed(side, said.answers));
	const { sentAt } = said;
	tx.insert(roundSaid)
		.values({ mark, meetingId, answers, firstSentAt: sentAt, sentAt })
		.onConflictDoUpdate({ target: roundSaid.mark, set: { answers, sentAt } })
		.run();
}

/** Opens a row's side and answers. Only for its own author, and to be counted. */
export function openRound(
	vault: Vault,
	row: { readonly mark: string; readonly answers: Buffer }
): Pick<RoundSaid, 'side' | 'answers'> {
	const [side, ...given] = [...vault.openBytes(placeOf(row.mark), row.answers)];
	const answers = ROUND_QUESTIONS.map(
		(question, at) => [question, ROUND_ANSWERS[given[at]! - 1] ?? null] as const
	);
	return { side: SIDES[side!]!, answers: Object.fromEntries(answers) as RoundAnswers };
}

/** A byte for the side and one for each question: the length tells nothing. */
function packed(side: Side, answers: RoundAnswers): Uint8Array {
	const given = ROUND_QUESTIONS.map((question) => {
		const answer = answers[question];
		return answer === null ? 0 : ROUND_ANSWERS.indexOf(answer) + 1;
	});
	return Uint8Array.from([SIDES.indexOf(side), ...given]);
}

function placeOf(mark: string): Place {
	return `round_said.answers:${mark}`;
}

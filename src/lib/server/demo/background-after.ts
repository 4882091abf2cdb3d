import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, londonInstant } from '#lib/domain/calendar/london.ts';
import { addWorkingDays } from '#lib/domain/calendar/working-days.ts';
import { ROUND_ANSWERS, type RoundAnswer, type Side } from '#lib/domain/meeting/all-round.ts';
import { keepRound, type Whose } from '../all-round/kept.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import {
	decision,
	decisionDone,
	decisionSharing,
	decisionWords,
	talk,
	wish,
	wishAnswer,
	wishDone
} from '../db/schema/index.ts';
import type { Vault } from '../vault/vault.ts';

/** A held meeting of one of the ninety children. */
export interface HeldPart {
	readonly meetingId: string;
	readonly partId: string;
	readonly childId: string;
	readonly onDay: DayISO;
	readonly by: string;
}

type Roll = (sides: number) => number;

const DONE = ['done', 'done', 'done', 'partly', 'not-done'] as const;
const DECIDED = [
	'You stay where you live now.',
	'You see your brother each month.',
	'You get help with maths.',
	'You have your eyes checked.'
] as const;

/** What came back after it: the talk before, decisions in time or late or never, and how it was. */
export function addBackgroundAfter(
	tx: Tx,
	vault: Vault,
	now: number,
	roll: Roll,
	part: HeldPart,
	people: Readonly<Record<Exclude<Side, 'child'>, string>>
): void {
	addTalk(tx, roll, part);
	addDecision(tx, vault, now, roll, part);
	addWish(tx, vault, now, roll, part);
	const at = londonInstant(addWorkingDays(part.onDay, 2, ENGLAND_AND_WALES), '17:00');
	if (at > now) return;
	const { meetingId, childId } = part;
	if (roll(3) > 0) say(tx, vault, roll, at, { meetingId, side: 'child', personId: childId });
	for (const side of ['carer', 'parent', 'professional'] as const) {
		if (roll(side === 'parent' ? 4 : 2) === 0)
			say(tx, vault, roll, at, { meetingId, side, personId: people[side] });
	}
}

function addTalk(tx: Tx, roll: Roll, { partId, onDay, by }: HeldPart): void {
	const outcome = (['held', 'held', 'held', 'offered', 'refused', 'not-possible'] as const)[
		roll(8)
	];
	if (!outcome) return;
	const recordedAt = londonInstant(onDay, '09:00');
	tx.insert(talk)
		.values({ id: newId(), meetingChildId: partId, outcome, onDay, recordedBy: by, recordedAt })
		.run();
}

function addDecision(tx: Tx, vault: Vault, now: number, roll: Roll, part: HeldPart): void {
	const { partId, childId, onDay, by } = part;
	const after = [1, 2, 3, 4, 5, 5, 4, 3, 2, 8][roll(11)];
	if (after === undefined) return;
	const sharedAt = londonInstant(addWorkingDays(onDay, after, ENGLAND_AND_WALES), '16:00');
	if (sharedAt > now) return;
	const [decisionId, id, sharingId] = [newId(), newId(), newId()];
	tx.insert(decision)
		.values({ id: decisionId, meetingChildId: partId, childId, madeBy: by, madeAt: sharedAt })
		.run();
	tx.insert(decisionSharing)
		.values({ id: sharingId, meetingChildId: partId, number: 1, sharedBy: by, sharedAt })
		.run();
	tx.insert(decisionWords)
		.values({
			id,
			decisionId,
			what: vault.seal(`decision_words.what:${id}`, DECIDED[roll(DECIDED.length)]!),
			writtenBy: by,
			writtenAt: sharedAt,
			sharingId
		})
		.run();
	if (!isLookedBackAt(onDay, now)) return;
	const how = DONE[roll(DONE.length)]!;
	tx.insert(decisionDone).values({ decisionId, how, recordedBy: by, recordedAt: now }).run();
}

/** The next meeting, half a year on, has said whether it was done. */
function isLookedBackAt(onDay: DayISO, now: number): boolean {
	return onDay < addDays(londonDay(now), -100);
}

function addWish(tx: Tx, vault: Vault, now: number, roll: Roll, part: HeldPart): void {
	const { partId, childId, onDay, by } = part;
	const answeredAt = londonInstant(addWorkingDays(onDay, 3, ENGLAND_AND_WALES), '10:00');
	if (roll(2) === 0 || answeredAt > now) return;
	const verdict = (['yes', 'yes', 'partly', 'partly', 'no', 'not-yet'] as const)[roll(6)]!;
	const [id, answerId] = [newId(), newId()];
	tx.insert(wish)
		.values({
			id,
			childId,
			meetingChildId: partId,
			field: 'wishes',
			place: 0,
			text: vault.seal(`wish.text:${id}`, 'See my brother more'),
			audience: 'say-it-for-me',
			madeAt: londonInstant(addDays(onDay, -3), '17:00')
		})
		.run();
	tx.insert(wishAnswer)
		.values({
			id: answerId,
			wishId: id,
			verdict: isLookedBackAt(onDay, now) && verdict === 'not-yet' ? 'no' : verdict,
			reason: vault.seal(`wish_answer.reason:${answerId}`, 'We talked about it when we met.'),
			answeredBy: by,
			answeredAt
		})
		.run();
	if (!isLookedBackAt(onDay, now)) return;
	const how = DONE[roll(DONE.length)]!;
	tx.insert(wishDone).values({ wishId: id, how, recordedBy: by, recordedAt: now }).run();
}

function say(
	tx: Tx,
	vault: Vault,
	roll: Roll,
	sentAt: number,
	{ side, ...whose }: Whose & { readonly side: Side }
): void {
	const one = (): RoundAnswer | null => ROUND_ANSWERS[[0, 0, 0, 0, 1, 1, 2][roll(8)] ?? 3] ?? null;
	const answers = { heard: one(), understood: one(), next: one(), again: one() };
	keepRound({ vault }, tx, whose, { side, answers, sentAt });
}

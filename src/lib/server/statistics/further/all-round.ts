import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { AllRoundFigures } from '#lib/domain/statistics/further.ts';
import { quarterOf, quartersIn } from '#lib/domain/statistics/period.ts';
import { roundTally } from '#lib/domain/statistics/round-tally.ts';
import { openRound } from '../../all-round/kept.ts';
import type { Service } from '../../service.ts';
import { HELD } from './source.ts';
import type { Given } from './given.ts';

interface Row {
	readonly onDay: DayISO;
	readonly mark: string;
	readonly answers: Buffer;
}

/** A conference is one meeting for all its children: any part of it that counts will do. */
const SAID = `
	SELECT m.on_day AS onDay, a.mark, a.answers
	FROM round_said a CROSS JOIN meeting_child mc ON mc.meeting_id = a.meeting_id ${HELD}
	WHERE a.first_sent_at BETWEEN :earliest AND :latest
	GROUP BY a.mark`;

/** How held meetings were, from each side that was asked (Thurrock 7.6): true counts. */
export function allRoundFigures(service: Service, given: Given): AllRoundFigures {
	const tally = roundTally();
	for (const row of rowsOf(service, given)) tally.add(openRound(service.vault, row));
	return tally.figures();
}

/** The same, each quarter that the period has a day in by itself, by the day of the meeting. */
export function allRoundByQuarter(service: Service, given: Given): readonly AllRoundFigures[] {
	const quarters = new Map(quartersIn(given).map(({ from }) => [from, roundTally()]));
	for (const row of rowsOf(service, given))
		quarters.get(quarterOf(row.onDay).from)?.add(openRound(service.vault, row));
	return [...quarters.values()].map((tally) => tally.figures());
}

/** Every sealed answer of the period. Opened one by one they are some thousands in a council's year. */
function rowsOf({ db }: Service, given: Given): IterableIterator<Row> {
	return db.$client.prepare<[Given], Row>(SAID).iterate(given);
}

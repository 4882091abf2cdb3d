import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { adviceOn, type Advice } from '#lib/domain/reading/advice.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import { audiences } from '#lib/instruments/engine/audience.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { viewsTakenBack, wish, wishAnswer, wishDone } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { doneHow, verdicts, type DoneHow, type Verdict } from './verdict.ts';

/** An answer as the child is shown it, with how hard it is to read for them. */
export interface GivenAnswer {
	readonly verdict: Verdict;
	readonly reason: string;
	readonly who: string | null;
	readonly byDay: DayISO | null;
	readonly by: string;
	readonly at: number;
	/** What would make the latest answer easier; null for earlier ones. */
	readonly advice: Advice | null;
}

/** Something a child asked for, with every answer it was given, latest first. */
export interface WishLine {
	readonly id: string;
	/** The question of the form it came from. */
	readonly field: string;
	readonly text: string;
	readonly audience: Audience;
	readonly madeAt: number;
	/** A later sending no longer says it: no answer is owed. */
	readonly unsaid: boolean;
	readonly answers: readonly GivenAnswer[];
	readonly done: DoneHow | null;
}

type WishRow = typeof wish.$inferSelect;

/** What a child asked for before one meeting. Call `partFor(…, 'wish.answer', …)` first. */
export function wishesOfPart(service: Service, db: Tx, partId: string, band: Band): WishLine[] {
	const rows = db
		.select({ wish })
		.from(wish)
		.leftJoin(viewsTakenBack, eq(viewsTakenBack.sentId, wish.sentId))
		.where(and(eq(wish.meetingChildId, partId), isNull(viewsTakenBack.sentId)))
		.orderBy(asc(wish.madeAt), asc(wish.field), asc(wish.place))
		.all();
	return opened(
		service,
		db,
		rows.map((row) => row.wish),
		band
	);
}

/** Some wishes, by id. Call `partFor` first. */
export function wishesBy(
	service: Service,
	db: Tx,
	wishIds: readonly string[],
	band: Band
): WishLine[] {
	const rows = db
		.select()
		.from(wish)
		.where(inArray(wish.id, [...wishIds]))
		.orderBy(asc(wish.madeAt), asc(wish.place))
		.all();
	return opened(service, db, rows, band);
}

function opened(service: Service, db: Tx, rows: readonly WishRow[], band: Band): WishLine[] {
	const ids = rows.map(({ id }) => id);
	const answers = db
		.select()
		.from(wishAnswer)
		.where(inArray(wishAnswer.wishId, ids))
		.orderBy(asc(wishAnswer.answeredAt))
		.all();
	const done = db.select().from(wishDone).where(inArray(wishDone.wishId, ids)).all();
	return rows.map((row) => ({
		id: row.id,
		field: row.field,
		text: service.vault.open(`wish.text:${row.id}`, row.text),
		audience: audiences.find((one) => one === row.audience) ?? 'only-my-iro',
		madeAt: row.madeAt,
		unsaid: row.unsaidAt !== null,
		answers: answers
			.filter(({ wishId }) => wishId === row.id)
			.reverse()
			.map((answer, index) => answerFrom(service, db, answer, index === 0 ? band : null)),
		done: doneHow.find((how) => how === done.find(({ wishId }) => wishId === row.id)?.how) ?? null
	}));
}

function answerFrom(
	{ vault }: Service,
	db: Tx,
	row: typeof wishAnswer.$inferSelect,
	band: Band | null
): GivenAnswer {
	const reason = vault.open(`wish_answer.reason:${row.id}`, row.reason);
	return {
		verdict: verdicts.find((one) => one === row.verdict) ?? 'not-yet',
		reason,
		who: vault.openMaybe(`wish_answer.who:${row.id}`, row.who),
		byDay: row.byDay,
		by: nameOfAdult(db, vault, row.answeredBy) ?? '',
		at: row.answeredAt,
		advice: band === null ? null : adviceOn(reason, band)
	};
}

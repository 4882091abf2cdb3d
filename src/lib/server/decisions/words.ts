import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { decisionSharing, decisionWithdrawal, decisionWords } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** A decision as it is put to the child: what, who does it, and by when, in a day or in words. */
export interface Wording {
	readonly what: string;
	readonly who: string | null;
	readonly byDay: DayISO | null;
	readonly byWhen: string | null;
}

/** A wording with its row; without `sharedAt` nobody but its writers has seen it. */
export interface WrittenWording extends Wording {
	readonly id: string;
	readonly decisionId: string;
	readonly by: string;
	readonly writtenAt: number;
	readonly sharedAt: number | null;
	/** When it was taken back; then its words are not even opened. */
	readonly withdrawnAt: number | null;
}

/**
 * The wordings of some decisions, oldest first. `shared`: only what the child was given, so that a
 * draft is not even fetched for them.
 */
export function wordingsOf(
	service: Pick<Service, 'vault'>,
	db: Tx,
	decisionIds: readonly string[],
	only: 'all' | 'shared'
): WrittenWording[] {
	const { vault } = service;
	return db
		.select({
			row: decisionWords,
			sharedAt: decisionSharing.sharedAt,
			withdrawnAt: decisionWithdrawal.withdrawnAt
		})
		.from(decisionWords)
		.leftJoin(decisionSharing, eq(decisionSharing.id, decisionWords.sharingId))
		.leftJoin(decisionWithdrawal, eq(decisionWithdrawal.wordsId, decisionWords.id))
		.where(
			and(
				inArray(decisionWords.decisionId, [...decisionIds]),
				only === 'shared' ? isNotNull(decisionWords.sharingId) : undefined
			)
		)
		.orderBy(asc(decisionWords.writtenAt))
		.all()
		.map(({ row, sharedAt, withdrawnAt }) => ({
			...(withdrawnAt === null ? openedWording(vault, row) : takenBack),
			id: row.id,
			decisionId: row.decisionId,
			withdrawnAt,
			by: nameOfAdult(db, vault, row.writtenBy) ?? '',
			writtenAt: row.writtenAt,
			sharedAt
		}));
}

const takenBack: Wording = { what: '', who: null, byDay: null, byWhen: null };

function openedWording(vault: Service['vault'], row: typeof decisionWords.$inferSelect): Wording {
	return {
		what: vault.open(`decision_words.what:${row.id}`, row.what),
		who: vault.openMaybe(`decision_words.who:${row.id}`, row.who),
		byDay: row.byDay,
		byWhen: vault.openMaybe(`decision_words.by_when:${row.id}`, row.byWhen)
	};
}

/** The columns of a wording, sealed for its row. */
export function sealedWording(
	{ vault }: Pick<Service, 'vault'>,
	id: string,
	{ what, who, byDay, byWhen }: Wording
) {
	return {
		what: vault.seal(`decision_words.what:${id}`, what),
		who: vault.sealMaybe(`decision_words.who:${id}`, who ?? ''),
		byDay,
		byWhen: vault.sealMaybe(`decision_words.by_when:${id}`, byWhen ?? '')
	};
}

/** Whether two wordings say the same. */
export function saysTheSame(one: Wording, other: Wording): boolean {
	return (
		one.what === other.what &&
		(one.who ?? '') === (other.who ?? '') &&
		one.byDay === other.byDay &&
		(one.byWhen ?? '') === (other.byWhen ?? '')
	);
}

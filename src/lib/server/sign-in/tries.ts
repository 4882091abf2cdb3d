import { and, eq, gt, lte } from 'drizzle-orm';
import { FORGOTTEN_AFTER, waitBefore } from '#lib/domain/sign-in/slow-down.ts';
import type { Tx } from '../db/client.ts';
import { signInFailure } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** Whose tries are counted: a card's id or a name's hash; and on which device (null: any unknown one). */
export interface Door {
	readonly account: string;
	readonly device: string | null;
}

/** A try that may go on, or how many milliseconds to wait for the next. */
export type Try =
	{ readonly id: number; readonly wait: 0 } | { readonly id: null; readonly wait: number };

const UNKNOWN = 'unknown';

/** How long to wait at this door before the next try; 0 when one may be made now. */
export function waitAt({ db, now }: Service, { account, device }: Door, tx: Tx = db): number {
	const rows = tx
		.select({ at: signInFailure.at })
		.from(signInFailure)
		.where(
			and(
				eq(signInFailure.account, account),
				eq(signInFailure.device, device ?? UNKNOWN),
				gt(signInFailure.at, now() - FORGOTTEN_AFTER)
			)
		)
		.all();
	const attempts = rows.map(({ at }) => ({ at, device, succeeded: false }));
	return waitBefore(attempts, device, now());
}

/**
 * Takes a try out of the budget before anything is compared: it stands as a failure until
 * `succeeded` takes it back, so a hundred tries at the same moment gain no more than one after another.
 */
export function takeTry(service: Service, door: Door): Try {
	return service.db.transaction(
		(tx): Try => {
			const wait = waitAt(service, door, tx);
			if (wait > 0) return { id: null, wait };
			const { id } = tx
				.insert(signInFailure)
				.values({ account: door.account, device: door.device ?? UNKNOWN, at: service.now() })
				.returning({ id: signInFailure.id })
				.get();
			return { id, wait: 0 };
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Takes a try back that succeeded. A known device starts afresh; unknown ones keep the failures of
 * the others, or each sign-in somewhere new would give a stranger another go.
 */
export function succeeded(tx: Tx, { account, device }: Door, tryId: number): void {
	const own =
		device === null
			? eq(signInFailure.id, tryId)
			: and(eq(signInFailure.account, account), eq(signInFailure.device, device));
	tx.delete(signInFailure).where(own).run();
}

/** Forgets failures that no longer count. */
export function forgetOldTries({ db, now }: Service): void {
	db.delete(signInFailure)
		.where(lte(signInFailure.at, now() - FORGOTTEN_AFTER))
		.run();
}

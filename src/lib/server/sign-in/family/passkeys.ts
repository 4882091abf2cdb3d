import { count, eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { adultPasskey } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import type { Arrival, From } from '../arrival.ts';
import { newCounter } from '../passkey/enter.ts';
import { parsedAs, usedShape, type Party } from '../passkey/party.ts';
import type { NewPasskey } from '../passkey/store.ts';
import { endStep, type Step } from '../step.ts';
import { secondArrives } from './arrive.ts';
import { familyAdult } from './family-adult.ts';

/** How many passkeys somebody may have: a few phones and tablets. */
export const PASSKEYS_AT_MOST = 5;

/** How many passkeys somebody has. */
export function passkeysLeft(tx: Tx, adultId: string): number {
	const own = eq(adultPasskey.adultId, adultId);
	return tx.select({ n: count() }).from(adultPasskey).where(own).get()?.n ?? 0;
}

/** Adds a passkey that was checked. */
export function addAdultPasskey(tx: Tx, now: number, adultId: string, given: NewPasskey): void {
	tx.insert(adultPasskey)
		.values({ ...given, adultId, madeAt: now })
		.run();
}

/** The ids of somebody's passkeys. */
export function passkeyIds(tx: Tx, adultId: string): string[] {
	const own = eq(adultPasskey.adultId, adultId);
	return tx
		.select({ id: adultPasskey.id })
		.from(adultPasskey)
		.where(own)
		.all()
		.map(({ id }) => id);
}

/**
 * Lets a parent or carer in by passkey: it asks for finger, face or PIN, so it is both factors. Each
 * challenge serves once. `only`: whose it has to be, where somebody is half signed in.
 * @returns null for anything that is not a passkey of theirs, rightly used.
 */
export async function enterWithAdultPasskey(
	service: Service,
	step: Step<'passkey'>,
	given: { party: Party; json: string; only: string | null },
	from: (adultId: string) => From
): Promise<Arrival | null> {
	const fresh = endStep(service.db, step);
	const response = parsedAs(usedShape, given.json);
	const row = response && byId(service.db, response.id);
	if (!fresh || !response || !row) return null;
	if (given.only !== null && row.adultId !== given.only) return null;
	const counter = await newCounter(given.party, step.state.challenge, row, response);
	if (counter === null) return null;
	return service.db.transaction(
		(tx) => {
			const adult = byId(tx, row.id) && familyAdult(service, row.adultId, tx);
			if (!adult) return null;
			const usedAt = service.now();
			tx.update(adultPasskey).set({ counter, usedAt }).where(eq(adultPasskey.id, row.id)).run();
			return secondArrives(service, tx, adult, { ...from(adult.id), way: 'passkey' });
		},
		{ behavior: 'immediate' }
	);
}

function byId(db: Tx, id: string) {
	return db.select().from(adultPasskey).where(eq(adultPasskey.id, id)).get();
}

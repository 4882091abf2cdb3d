import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { adultAuthenticator, password } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { stepOfCode } from '../adult/authenticator.ts';

/** Whether somebody has an authenticator app: one of their own, or the one beside their password. */
export function hasAuthenticator(tx: Tx, adultId: string): boolean {
	return ownRow(tx, adultId) !== undefined || besidePassword(tx, adultId) !== undefined;
}

/** Whether a code is right and was not used yet; then it is used up. */
export function useAuthenticator(
	{ vault, now }: Service,
	tx: Tx,
	adultId: string,
	code: string
): boolean {
	const own = ownRow(tx, adultId);
	if (own) {
		const secret = vault.open(`adult_authenticator.secret:${adultId}`, own.secret);
		const step = stepOfCode(secret, code, now(), own.lastStep);
		return (
			step !== null &&
			tx
				.update(adultAuthenticator)
				.set({ lastStep: step })
				.where(and(eq(adultAuthenticator.adultId, adultId), lt(adultAuthenticator.lastStep, step)))
				.run().changes === 1
		);
	}
	const beside = besidePassword(tx, adultId);
	if (!beside?.authenticator) return false;
	const secret = vault.open(`password.authenticator:${adultId}`, beside.authenticator);
	const step = stepOfCode(secret, code, now(), beside.lastStep);
	if (step === null) return false;
	const later = or(isNull(password.lastStep), lt(password.lastStep, step));
	return (
		tx
			.update(password)
			.set({ lastStep: step })
			.where(and(eq(password.adultId, adultId), later))
			.run().changes === 1
	);
}

function ownRow(tx: Tx, adultId: string) {
	return tx.select().from(adultAuthenticator).where(eq(adultAuthenticator.adultId, adultId)).get();
}

function besidePassword(tx: Tx, adultId: string) {
	const row = tx.select().from(password).where(eq(password.adultId, adultId)).get();
	return row?.authenticator ? row : undefined;
}

import { and, eq, gt, lte } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { signInStep } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { hashOf, matches, newToken, parseToken, tokenText } from '../session/token.ts';
import type { Steps } from './steps.ts';

const MINUTE = 60_000;
/** A sign-in that is begun and left is over after this long. */
const STEP_LIVES = 20 * MINUTE;

export type Purpose = keyof Steps;

export interface Step<P extends Purpose> {
	readonly id: string;
	readonly state: Steps[P];
}

/** Begins a sign-in of several pages; gives the cookie's text. What is in it stays on the server, sealed. */
export function beginStep<P extends Purpose>(
	service: Service,
	purpose: P,
	state: Steps[P],
	tx: Tx = service.db
): string {
	const token = newToken();
	tx.insert(signInStep)
		.values({
			id: token.id,
			secretHash: hashOf(token.secret),
			purpose,
			state: seal(service, token.id, state),
			expiresAt: service.now() + STEP_LIVES
		})
		.run();
	return tokenText(token);
}

/** The step a cookie is the key to, if it is one of this purpose and not over; else null. */
export function readStep<P extends Purpose>(
	service: Service,
	cookie: string | undefined,
	purpose: P
): Step<P> | null {
	const token = parseToken(cookie);
	if (!token) return null;
	const row = service.db
		.select()
		.from(signInStep)
		.where(
			and(
				eq(signInStep.id, token.id),
				eq(signInStep.purpose, purpose),
				gt(signInStep.expiresAt, service.now())
			)
		)
		.get();
	if (!row || !matches(token.secret, row.secretHash)) return null;
	const text = service.vault.open(`sign_in_step.state:${row.id}`, row.state);
	return { id: row.id, state: JSON.parse(text) as Steps[P] };
}

/** Goes a step on: the new state replaces the old one, and the time begins anew. */
export function goOn<P extends Purpose>(service: Service, step: Step<P>, state: Steps[P]): void {
	service.db
		.update(signInStep)
		.set({ state: seal(service, step.id, state), expiresAt: service.now() + STEP_LIVES })
		.where(eq(signInStep.id, step.id))
		.run();
}

/**
 * Ends a step. Gives whether it was still there: of two requests that finish the same step, one
 * is told yes.
 */
export function endStep(tx: Tx, step: { readonly id: string }): boolean {
	return tx.delete(signInStep).where(eq(signInStep.id, step.id)).run().changes === 1;
}

/** Clears away steps that were left. */
export function clearSteps({ db, now }: Service): void {
	db.delete(signInStep).where(lte(signInStep.expiresAt, now())).run();
}

function seal<P extends Purpose>({ vault }: Service, id: string, state: Steps[P]): Buffer {
	return vault.seal(`sign_in_step.state:${id}`, JSON.stringify(state));
}

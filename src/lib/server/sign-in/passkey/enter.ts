import type { Arrival, From } from '../arrival.ts';
import { childArrives } from '../arrival.ts';
import { stateOf } from '../card/find.ts';
import { currentCard } from '../card/current-card.ts';
import type { Service } from '../../service.ts';
import { endStep, type Step } from '../step.ts';
import { parsedAs, usedShape, webauthn, type Party } from './party.ts';
import { passkeyById, passkeyUsed, type PasskeyRow } from './store.ts';

/** What the browser needs to ask for a passkey, with the challenge to keep. No name, no account: it says whose it is itself. */
export async function passkeyRequest(party: Party) {
	const { generateAuthenticationOptions } = await webauthn();
	return generateAuthenticationOptions({ rpID: party.host, userVerification: 'required' });
}

/**
 * Lets a young person in by passkey. Each challenge serves once, right or wrong.
 * @returns null for anything that is not a passkey of a live account, rightly used.
 */
export async function enterWithPasskey(
	service: Service,
	step: Step<'passkey'>,
	given: { party: Party; json: string },
	from: (childId: string) => From
): Promise<Arrival | null> {
	const fresh = endStep(service.db, step);
	const response = parsedAs(usedShape, given.json);
	const row = response && passkeyById(service.db, response.id);
	if (!fresh || !response || !row) return null;
	const counter = await newCounter(given.party, step.state.challenge, row, response);
	if (counter === null) return null;
	return service.db.transaction(
		(tx) => {
			const card = currentCard(tx, row.childId);
			if (!card || stateOf(card, service.now()) !== 'live' || !passkeyById(tx, row.id)) return null;
			passkeyUsed(tx, row.id, counter, service.now());
			return childArrives(service, tx, row.childId, {
				...from(row.childId),
				way: 'passkey',
				own: false
			});
		},
		{ behavior: 'immediate' }
	);
}

/** The passkey's next counter, where it was rightly used for this challenge; else null. */
export async function newCounter(
	party: Party,
	challenge: string,
	row: Pick<PasskeyRow, 'id' | 'publicKey' | 'counter'>,
	response: ReturnType<typeof usedShape.parse>
): Promise<number | null> {
	const { verifyAuthenticationResponse } = await webauthn();
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: party.origin,
			expectedRPID: party.host,
			requireUserVerification: true,
			credential: {
				id: row.id,
				publicKey: new Uint8Array(Buffer.from(row.publicKey, 'base64url')),
				counter: row.counter
			}
		});
		return verified ? authenticationInfo.newCounter : null;
	} catch {
		return null;
	}
}

import { randomBytes } from 'node:crypto';
import { madeShape, parsedAs, webauthn, type Party } from './party.ts';
import type { NewPasskey } from './store.ts';

/**
 * What the browser needs to make a passkey, with the challenge to keep. The name in it is the site's
 * alone: the list of passkeys on a phone shows nobody's name. It must ask for finger, face or PIN.
 */
export async function passkeyOptions(party: Party, have: readonly string[]) {
	const { generateRegistrationOptions } = await webauthn();
	return generateRegistrationOptions({
		rpName: 'SaySo',
		rpID: party.host,
		userName: 'SaySo',
		userDisplayName: 'SaySo',
		userID: new Uint8Array(randomBytes(16)),
		attestationType: 'none',
		excludeCredentials: have.map((id) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
}

/** Checks a passkey that was made: for this challenge, site and person present. Null where it won't do. */
export async function checkedPasskey(
	party: Party,
	challenge: string,
	json: string
): Promise<NewPasskey | null> {
	const response = parsedAs(madeShape, json);
	if (!response) return null;
	const { verifyRegistrationResponse } = await webauthn();
	try {
		const { registrationInfo } = await verifyRegistrationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: party.origin,
			expectedRPID: party.host,
			requireUserVerification: true
		});
		if (!registrationInfo) return null;
		const { id, publicKey, counter } = registrationInfo.credential;
		return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
	} catch {
		// The library throws for every mismatch; to the person at the door they are all one.
		return null;
	}
}

import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;

/** A new authenticator secret: 160 random bits in base32. */
export function newAuthenticator(): string {
	return new Secret({ size: 20 }).base32;
}

/** The address an authenticator app reads from a QR code. It shows the site's name and nobody's. */
export function authenticatorLink(secret: string): string {
	return totpOf(secret).toString();
}

/**
 * The 30-second step a code belongs to, or null where it is wrong or was used: this step, the one
 * before and the one after are taken, and none that is not later than the last one used (RFC 6238, 5.2).
 */
export function stepOfCode(
	secret: string,
	typed: string,
	now: number,
	lastStep: number | null
): number | null {
	const token = typed.normalize('NFKC').replace(/[\s-]/g, '');
	if (!/^\d{6}$/.test(token)) return null;
	const delta = totpOf(secret).validate({ token, timestamp: now, window: 1 });
	if (delta === null) return null;
	const step = Math.floor(now / 1000 / PERIOD) + delta;
	return lastStep !== null && step <= lastStep ? null : step;
}

function totpOf(secret: string): TOTP {
	return new TOTP({
		issuer: 'SaySo',
		label: 'Sign in',
		secret: Secret.fromBase32(secret),
		algorithm: 'SHA1',
		digits: 6,
		period: PERIOD
	});
}

import { createHmac } from 'node:crypto';

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
export const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
/** A key as GOV.UK Notify shows it. */
export const KEY = `a-made-up-key-${SERVICE}-${SECRET}`;

/** What is wrong with a token: its shape, its issuer, its time (30 seconds either side) or its signature. */
export function tokenProblem(authorization: string, now: number): string | null {
	const [, head = '', claims = '', signature = ''] =
		/^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
	if (head === '') return 'no token';
	const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
	const { typ, alg } = read(head) as { typ?: string; alg?: string };
	if (typ !== 'JWT' || alg !== 'HS256') return 'not HS256';
	const { iss, iat } = read(claims) as { iss?: string; iat?: number };
	if (iss !== SERVICE) return 'not the service';
	if (typeof iat !== 'number' || Math.abs(now / 1000 - iat) > 30) return 'clock';
	const own = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url');
	return own === signature ? null : 'signature';
}

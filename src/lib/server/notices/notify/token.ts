import { createHmac } from 'node:crypto';
import type { NotifyKey } from './key.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * The bearer token of one request: a JSON Web Token, HS256, good for 30 seconds either side of `now`
 * (epoch ms). Two lines of node:crypto: GOV.UK's own client would bring an HTTP library and some
 * twenty packages for them.
 */
export function tokenOf({ service, secret }: NotifyKey, now: number): string {
	const claims = { iss: service, iat: Math.floor(now / 1000) };
	const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}`;
	return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

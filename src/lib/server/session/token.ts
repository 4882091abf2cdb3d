import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { newId } from '../db/id.ts';

export interface Token {
	readonly id: string;
	readonly secret: string;
}

/** A new session's id and 256-bit secret; the cookie carries both, the database the secret's hash. */
export function newToken(): Token {
	return { id: newId(), secret: randomBytes(32).toString('base64url') };
}

export function tokenText({ id, secret }: Token): string {
	return `${id}.${secret}`;
}

/** Reads a cookie back, or null where its shape is wrong. */
export function parseToken(text: string | undefined): Token | null {
	const match = text && /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/.exec(text);
	return match ? { id: match[1]!, secret: match[2]! } : null;
}

export function hashOf(secret: string): string {
	return hash('sha256', secret, 'base64url');
}

/** Compares a secret with a stored hash in constant time. */
export function matches(secret: string, stored: string): boolean {
	const given = Buffer.from(hashOf(secret));
	const held = Buffer.from(stored);
	return given.length === held.length && timingSafeEqual(given, held);
}

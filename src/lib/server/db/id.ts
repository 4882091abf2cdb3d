import { randomBytes } from 'node:crypto';

/** A new row id or secret: 128 random bits in base64url, 22 characters. */
export function newId(): string {
	return randomBytes(16).toString('base64url');
}

/** Whether a text has the shape of an id; anything else need not be looked up. */
export function isId(text: string): boolean {
	return /^[A-Za-z0-9_-]{22}$/.test(text);
}

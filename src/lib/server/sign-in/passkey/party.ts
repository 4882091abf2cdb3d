import { z } from 'zod';

/** Who asks for a passkey: the site by its origin, and the host it belongs to. */
export interface Party {
	readonly origin: string;
	readonly host: string;
}

export function partyOf(origin: string): Party {
	return { origin, host: new URL(origin).hostname };
}

/** Loaded when first needed: most people never use a passkey, and the library is not small. */
export function webauthn() {
	return import('@simplewebauthn/server');
}

const text = z.string().min(1).max(20_000);
const credential = { id: text, rawId: text, type: z.literal('public-key') };
const extensions = z.object({}).default({});

/** What a browser says after making a passkey. */
export const madeShape = z.object({
	...credential,
	response: z.object({ clientDataJSON: text, attestationObject: text }),
	clientExtensionResults: extensions
});

/** What a browser says after using one. */
export const usedShape = z.object({
	...credential,
	response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
	clientExtensionResults: extensions
});

/** Reads the JSON a form carries; null where it is not of the shape. */
export function parsedAs<T>(shape: z.ZodType<T>, json: string): T | null {
	try {
		return shape.safeParse(JSON.parse(json)).data ?? null;
	} catch {
		return null;
	}
}

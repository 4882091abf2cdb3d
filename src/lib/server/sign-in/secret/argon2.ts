import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';

/** 12 MiB, three passes, one lane: about 35 ms, and one of the settings OWASP's password advice gives. */
const cost = { memory: 12 * 1024, passes: 3, parallelism: 1, tagLength: 32 } as const;

/** At most two at a time: each holds 12 MiB and a processor, and a flood of tries waits its turn. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Hashes what somebody knows with argon2id. Gives the parameters, salt and hash as one text. */
export async function hashKnown(text: string): Promise<string> {
	const salt = randomBytes(16);
	const hash = await derive(text, salt);
	const { memory, passes, parallelism } = cost;
	return `argon2id$${memory},${passes},${parallelism}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/**
 * Whether a text is what was hashed. With nothing stored (an unknown name) it does the same work and
 * says no, so that the time tells nobody which names there are.
 */
export async function isKnown(text: string, stored: string | null): Promise<boolean> {
	const parts = /^argon2id\$12288,3,1\$([\w-]{22})\$([\w-]{43})$/.exec(stored ?? '');
	const salt = parts ? Buffer.from(parts[1]!, 'base64url') : Buffer.alloc(16, 1);
	const held = parts ? Buffer.from(parts[2]!, 'base64url') : Buffer.alloc(cost.tagLength);
	const given = await derive(text, salt);
	return timingSafeEqual(given, held) && parts !== null;
}

async function derive(text: string, nonce: Buffer): Promise<Buffer> {
	if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
	else running += 1;
	try {
		return await run({ ...cost, message: text.normalize('NFKC'), nonce });
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}
}

function run(parameters: Argon2Parameters): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		argon2('argon2id', parameters, (error, hash) => (error ? reject(error) : resolve(hash)));
	});
}

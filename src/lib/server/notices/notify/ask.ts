import type { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import type { Env } from '../../env.ts';
import { clientOn } from './client.ts';
import { notifyKeyOf } from './key.ts';
import { newLine } from './line.ts';

/** How long GOV.UK Notify may take to answer, in ms. */
const WAIT = 20_000;

/** An answer with its status; or none, and whether the request certainly never got there. */
export type Reply =
	| { readonly status: number; readonly body: unknown }
	| { readonly status: null; readonly never: boolean; readonly why: string };

/** One of the client's calls. */
type Ask = (client: NotifyClient) => Promise<{ readonly status: number; readonly data: unknown }>;

const cutOff = z.object({ response: z.object({ status: z.int() }) });
const coded = z.object({ code: z.string().regex(/^[A-Z][A-Z0-9_]{2,59}$/) });

/**
 * One request to GOV.UK Notify by its client. Never throws, and hands no error on: the client's hold the
 * whole request, with the token and the address it is for.
 */
export async function askNotify(
	{ NOTIFY_URL }: Pick<Env, 'NOTIFY_URL'>,
	apiKey: string,
	ask: Ask,
	wait = WAIT
): Promise<Reply> {
	const key = notifyKeyOf(apiKey);
	if (!key) return { status: null, never: true, why: 'NOTIFY_API_KEY is not a key' };
	const line = newLine();
	try {
		const { status, data } = await ask(await clientOn(line, NOTIFY_URL, key, wait));
		return { status, body: data };
	} catch (error) {
		// The status alone counts; a body that was cut off changes nothing about it.
		const { data: found } = cutOff.safeParse(error);
		if (found) return { status: found.response.status, body: null };
		return { status: null, never: !line.stood(), why: codeOf(error) };
	}
}

/** Which kind of error it was. Its message is left alone: nobody says what the next version puts there. */
function codeOf(error: unknown): string {
	const code = coded.safeParse(error).data?.code ?? 'no answer';
	// Nobody cancels a request but the time that it may take.
	return code === 'ERR_CANCELED' ? 'no answer in time' : code;
}

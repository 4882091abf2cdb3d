import { z } from 'zod';

const errors = z.object({ errors: z.array(z.object({ error: z.string().max(60) })).min(1) });

/** The kind of the first error in an answer. Its message is left alone: it may repeat the address. */
export function errorIn(body: unknown): string | null {
	return errors.safeParse(body).data?.errors[0]?.error ?? null;
}

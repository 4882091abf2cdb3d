import { sql } from 'drizzle-orm';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Whether the service answers and its database reads. Says nothing else to whoever asks. */
export const GET: RequestHandler = ({ locals }) => {
	try {
		locals.service.db.get(sql`select 1`);
		return json({ status: 'ok' });
	} catch {
		return json({ status: 'failing', what: 'database' }, { status: 503 });
	}
};

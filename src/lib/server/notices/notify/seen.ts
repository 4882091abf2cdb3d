import { z } from 'zod';
import type { Seen } from '../way.ts';
import type { Reply } from './ask.ts';

const listed = z.object({
	notifications: z.array(
		z.object({ reference: z.string().nullish(), status: z.string(), created_at: z.string() })
	)
});

/**
 * What GOV.UK Notify says became of the notice with this reference. Of several the newest counts: one
 * that never left it was sent again.
 */
export function seenIn(reply: Reply, reference: string): Seen {
	if (reply.status === null) return { is: 'no-answer', why: reply.why };
	const found = listed.safeParse(reply.body);
	if (reply.status !== 200 || !found.success) {
		return { is: 'no-answer', why: `GOV.UK Notify: ${reply.status}` };
	}
	const [newest] = found.data.notifications
		.filter((one) => one.reference === reference)
		.sort((a, b) => b.created_at.localeCompare(a.created_at));
	return newest ? meaningOf(newest.status) : { is: 'not-there' };
}

function meaningOf(status: string): Seen {
	switch (status) {
		case 'delivered':
		case 'sent':
			return { is: 'delivered' };
		case 'technical-failure':
			return { is: 'never-left' };
		case 'permanent-failure':
		case 'temporary-failure':
		case 'failed':
			return { is: 'failed', why: `GOV.UK Notify: ${status}` };
		default:
			return { is: 'on-its-way' };
	}
}

import { londonDay } from '#lib/domain/calendar/london.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { takeSsda903 } from '#lib/server/export/take.ts';
import { askedOf } from '#lib/ui/statistics/asked.ts';
import type { RequestHandler } from './$types';

/** The statutory reviews file of a period. It tells of each child, so it is sent for, never linked to. */
export const POST: RequestHandler = async ({ request, locals: { service, actor } }) => {
	const form = await request.formData();
	const typed = new URLSearchParams({ from: String(form.get('from')), to: String(form.get('to')) });
	const { period } = askedOf(typed, londonDay(service.now()));
	if (!period) notThere();
	return new Response(takeSsda903(service, actor, period).text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="ssda903-reviews-${period.from}-${period.to}.csv"`
		}
	});
};

import { londonDay } from '#lib/domain/calendar/london.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { tellingsCsv } from '#lib/server/tellings/csv.ts';
import { askedOf } from '#lib/ui/statistics/asked.ts';
import type { RequestHandler } from './$types';

/** The three tellings of a period as a file, small counts suppressed. */
export const GET: RequestHandler = ({ url, locals: { service, actor } }) => {
	const { period } = askedOf(url.searchParams, londonDay(service.now()));
	if (!period) notThere();
	return new Response(tellingsCsv(service, actor, period), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="tellings-${period.from}-${period.to}.csv"`
		}
	});
};

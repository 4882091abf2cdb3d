import type { Period } from '#lib/domain/statistics/period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Service } from '#lib/server/service.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import { figuresCsv } from '#lib/server/statistics/csv.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { roundsOf } from '#lib/server/statistics/rounds.ts';
import { publishFigures } from '#lib/domain/statistics/published/figures.ts';

/**
 * The figures of the whole service as rows `path,value`, with the paths of the command; a suppressed
 * value is the word `suppressed`. That it was taken away, by whom, is recorded.
 * @throws 404 unless the policy lets this actor export figures; a fresh sign-in is asked for.
 */
export function publishedCsv(service: Service, actor: Actor, period: Period): string {
	permit(service, actor, 'figures.export');
	const figures = figuresOf(service, actor, period, 'all');
	const published = publishFigures(
		figures,
		{ pn4Counts: settingOf(service, 'pn4Counts') },
		roundsOf(service, actor, period)
	);
	record(service.db, actor, service.now(), {
		action: 'figures.export',
		detail: { from: period.from, to: period.to }
	});
	return figuresCsv(published);
}

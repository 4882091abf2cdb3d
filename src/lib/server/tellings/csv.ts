import type { Period } from '#lib/domain/statistics/period.ts';
import { publishTellings } from '#lib/domain/statistics/tellings-of-period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Service } from '#lib/server/service.ts';
import { figuresCsv } from '#lib/server/statistics/csv.ts';
import { periodTellings } from './period.ts';

/**
 * The three tellings of a period as rows `path,value`, small counts suppressed. That it was taken away, by
 * whom, is recorded.
 * @throws 404 unless the policy lets this actor export figures; a fresh sign-in is asked for.
 */
export function tellingsCsv(service: Service, actor: Actor, period: Period): string {
	permit(service, actor, 'figures.export');
	const tellings = publishTellings(periodTellings(service, actor, period));
	record(service.db, actor, service.now(), {
		action: 'figures.export',
		detail: { from: period.from, to: period.to, what: 'tellings' }
	});
	const { from, to } = period;
	return figuresCsv({ period: { from, to }, tellings });
}

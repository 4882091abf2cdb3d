import type { Period } from '#lib/domain/statistics/period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import type { Service } from '../service.ts';
import { ssda903, type Ssda903 } from './ssda903.ts';

/**
 * The SSDA903 reviews file of a period for the manager who sends for it from the figures page, and the
 * record that they did. It goes to a spreadsheet first, so an id that one would run is made text.
 * @throws 404 unless the policy lets this actor; a fresh sign-in is asked for.
 */
export function takeSsda903(service: Service, actor: Actor, period: Period): Ssda903 {
	permit(service, actor, 'ssda903.take');
	return service.db.transaction(
		() => {
			const file = ssda903(service, period, { forSpreadsheet: true });
			record(service.db, actor, service.now(), {
				action: 'export',
				subject: 'ssda903',
				detail: { ...period, rows: file.rows, unrecorded: file.unrecorded }
			});
			return file;
		},
		{ behavior: 'immediate' }
	);
}

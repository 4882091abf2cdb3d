import type { Actor } from '#lib/policy/actor.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import { writeWhole } from './write-whole.ts';
import type { Service } from '../service.ts';
import { ssda903, type Ssda903 } from './ssda903.ts';

/**
 * Writes the SSDA903 reviews file of a period, readable by its owner alone, and records it.
 * @throws Refused where it can't be written; 404 unless the policy lets this actor.
 */
export function writeSsda903(
	service: Service,
	actor: Actor,
	period: Period,
	path: string
): Ssda903 {
	permit(service, actor, 'ssda903.export');
	const file = ssda903(service, period);
	const { rows, unrecorded } = file;
	writeWhole(path, file.text);
	record(service.db, actor, service.now(), {
		action: 'export',
		subject: 'ssda903',
		detail: { ...period, rows, unrecorded }
	});
	return file;
}

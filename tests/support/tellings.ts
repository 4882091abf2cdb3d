import { HOUR, londonInstant } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { reportRelease, team } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { aHeldConference, aParentAt } from './feedback.ts';
import { anAdult } from './people.ts';
import type { Review } from './reviewing.ts';

const START = londonInstant('2026-03-09', '15:30');
export const march = { from: '2026-03-01', to: '2026-03-31' } as const;

/** A report this adult was to have of the child, so many hours ahead of the start; null: never shared. */
export function due(
	service: Service,
	{ ids, child }: Review,
	adultId: string,
	ahead: number | null
) {
	const row = { id: newId(), meetingId: ids.meeting, childId: child.id, adultId };
	const releasedAt = ahead === null ? null : START - ahead * HOUR;
	service.db
		.insert(reportRelease)
		.values({ ...row, releasedAt, openedAt: null })
		.run();
}

/** A held conference of a team with its manager, and the child's mother, who was there. */
export function told(service: Service) {
	const teamId = newId();
	service.db.insert(team).values({ id: teamId, name: teamId }).run();
	const held = aHeldConference(service, { teamId });
	const manager = anAdult(service, ['manager'], { teamId });
	const mother = aParentAt(service, held, 'mother', { name: 'Ines Fallow' });
	return { held, manager, mother, teamId };
}

import type { Actor } from '#lib/policy/actor.ts';
import type { Reader } from '#lib/server/reading/reading.ts';
import type { Side } from '#lib/server/reading/own.ts';
import { aMeeting } from './meetings.ts';
import { aChild, allocated, anAdult, related } from './people.ts';
import type { TestService } from './service.ts';

/** A request for a page. */
export const asked = (headers: Record<string, string> = {}, method = 'GET') =>
	new Request('http://localhost/', { headers, method });

/** A child with a mother, a father and a chair, and a conference ahead. */
export function aFamily(service: TestService) {
	const child = aChild(service, '2014-05-01', 'Juno');
	const mother = anAdult(service, ['parent'], { name: 'Mother' });
	const father = anAdult(service, ['parent'], { name: 'Father' });
	const chair = anAdult(service, ['chair'], { name: 'Chair' });
	related(service, mother, child, 'mother');
	related(service, father, child, 'father');
	allocated(service, chair, child, 'chair');
	const { meetingId, parts } = aMeeting(service, [child], { kind: 'review-conference' });
	return { child, mother, father, chair, meetingId, part: parts[0]! };
}

/** Somebody who reads on their side. */
export const reader = (service: TestService, actor: Actor, side: Side = 'family'): Reader => ({
	service,
	actor,
	side
});

import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import { meetingOutcome } from '#lib/server/db/schema/index.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { aMeeting } from './meetings.ts';
import { aChild, allocated, anAdult } from './people.ts';
import { begun, filled, sent } from './views.ts';

export interface Review {
	readonly child: ChildActor;
	readonly iro: AdultActor;
	readonly ids: PartIds;
}

/** A child of eleven with an IRO, and a review a fortnight ahead. */
export function aReview(
	service: Service,
	given: { kind?: MeetingKind; onDay?: DayISO; teamId?: string; as?: string } = {}
): Review {
	const child = aChild(service, '2014-05-01');
	const iro = anAdult(service, ['iro', 'chair'], { name: 'Odalys Brightwater' });
	const teamId = given.teamId ? { teamId: given.teamId } : {};
	allocated(service, iro, child, given.as ?? 'iro', teamId);
	const { meetingId, parts } = aMeeting(service, [child], given);
	return { child, iro, ids: { meeting: meetingId, part: parts[0]! } };
}

/** Words to look for: each stands in one answer only, named for who may hear it. */
export const secrets = {
	only: 'I hate the blue door',
	say: 'Please more pancakes',
	everyone: 'My bike is great',
	wish: 'See my gran on Sundays'
} as const;

const given = (value: string | readonly string[], audience: Audience) => ({ value, audience });

/** The child of `aReview` sends views with one answer for each audience, a wish, and a worry. */
export function sendsViews(service: Service, { child, ids }: Review): string {
	const form = begun(service, child, ids.part);
	const pages: Record<string, Answers> = {
		today: { 'feel-today': given(['worried'], 'only-my-iro') },
		'worries-and-wishes': {
			'going-well': given(secrets.everyone, 'everyone'),
			worries: given(secrets.say, 'say-it-for-me'),
			wishes: given([secrets.wish], 'only-my-iro')
		},
		'only-my-iro': { 'only-my-iro': given(secrets.only, 'only-my-iro') }
	};
	for (const [page, answers] of Object.entries(pages)) filled(service, child, form, page, answers);
	const result = sent(service, child, form);
	if (result.kind !== 'sent') throw new Error(`Not sent: ${result.kind}`);
	return result.sentId;
}

/** The meeting took place. */
export function isHeld(service: Service, { ids, iro }: Review): void {
	const by = { recordedBy: iro.id, recordedAt: service.now() };
	service.db
		.insert(meetingOutcome)
		.values({ meetingId: ids.meeting, outcome: 'held', authorisedBy: null, reason: null, ...by })
		.run();
}

/** Whether an error is the 404 that tells nothing. */
export const notThere = { status: 404, body: { message: 'Not there' } } as const;

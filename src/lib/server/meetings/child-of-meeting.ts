import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { fullName, calledName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { factsOf, type PartFacts } from './facts.ts';
import { guestsOf, peopleToInvite, type GuestLine, type PersonToInvite } from './guests.ts';
import { mayOnPart, type Part } from './part.ts';

/** One child of a meeting; what is null is not for this reader. */
export interface ChildOfMeeting {
	readonly partId: string;
	readonly childId: string;
	readonly name: string;
	readonly called: string;
	readonly standing: PartFacts | null;
	readonly dueOn: DayISO | null;
	readonly arrange: null | {
		readonly asked: number | null;
		/** The venue as this child is told it; null: withheld. */
		readonly venueForChild: string | null;
		readonly guests: readonly GuestLine[];
		readonly toInvite: readonly PersonToInvite[];
	};
	readonly may: {
		readonly hear: boolean;
		readonly keyIn: boolean;
		readonly invite: boolean;
		/** Papers are written for it, or read: they are begun on the child's own page. */
		readonly papers: boolean;
	};
}

/** One child's part as this actor may see it. Call `meetingFor(…, 'meeting.see', …)` first. */
export function childOfMeeting(service: Service, actor: Actor, part: Part): ChildOfMeeting {
	const may = (action: Action) => mayOnPart(service, actor, action, part);
	const { id, venueForChild, askedAt, dueOn } = part.part;
	const knows = may('views.status');
	const isMidway = part.meeting.kind === 'midway-review';
	return {
		partId: id,
		childId: part.child.id,
		name: fullName(service.vault, part.child),
		called: calledName(service.vault, part.child),
		standing: knows ? factsOf(service.db, [id])(id) : null,
		dueOn: knows ? dueOn : null,
		arrange: may('meeting.arrange')
			? {
					asked: askedAt,
					venueForChild,
					guests: guestsOf(service, part),
					toInvite: peopleToInvite(service, part)
				}
			: null,
		may: {
			hear: may('views.read'),
			keyIn: may('paper.key-in'),
			invite: may('family.invite') && !isMidway,
			papers: may('paper.read') && !isMidway
		}
	};
}

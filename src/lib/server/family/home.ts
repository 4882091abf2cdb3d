import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '../service.ts';
import { nameForFamily } from './child-name.ts';
import { allInvited, type Invited } from './invited.ts';
import { tasksOf, type Tasks } from './tasks.ts';
import { whenOf, type WhenView } from './when.ts';

/** How long a meeting stays on the home page once its day is over: as long as it can be said how it was. */
const SHOWN_FOR_DAYS = 56;

/** A meeting somebody is invited to, on their home page. */
export interface HomeMeeting extends WhenView {
	readonly invitedId: string;
	readonly child: string | null;
	/** As chosen for this recipient; empty: withheld. */
	readonly venue: string;
	readonly tasks: Tasks;
}

/** The meetings of one child, each child apart (SAFETY R5). */
export interface HomeChild {
	readonly child: string | null;
	/** Still to come, the next first. */
	readonly coming: readonly HomeMeeting[];
	/** Over, the last first. */
	readonly past: readonly HomeMeeting[];
}

/** All that somebody is invited to, by child; whoever has the next meeting stands first. */
export function homeOfFamily(service: Service, actor: Actor): HomeChild[] {
	const all = allInvited(service, actor);
	const children = [...Map.groupBy(all, ({ childId }) => childId).values()].map(
		(own): HomeChild => {
			const meetings = own.map((one) => homeMeeting(service, one));
			const isAhead = ({ phase, inDays }: HomeMeeting) =>
				phase === 'no-day' || (inDays !== null && inDays >= 0 && phase !== 'held');
			const isRecent = ({ inDays }: HomeMeeting) => inDays !== null && inDays >= -SHOWN_FOR_DAYS;
			return {
				child: meetings[0]!.child,
				coming: meetings.filter(isAhead).toSorted(byDay),
				past: meetings
					.filter((one) => !isAhead(one) && isRecent(one))
					.toSorted(byDay)
					.reverse()
			};
		}
	);
	const first = ({ coming }: HomeChild) => coming.find(({ phase }) => phase !== 'cancelled');
	return children
		.filter(({ coming, past }) => coming.length + past.length > 0)
		.toSorted((one, two) => order(first(one)) - order(first(two)));
}

function homeMeeting(service: Service, invited: Invited): HomeMeeting {
	return {
		...whenOf(service, invited),
		invitedId: invited.id,
		child: nameForFamily(service, invited),
		venue: invited.told.venue,
		tasks: tasksOf(service, invited)
	};
}

function byDay(one: HomeMeeting, two: HomeMeeting): number {
	return order(one) - order(two) || one.startTime.localeCompare(two.startTime);
}

/** Without a day it comes last. */
function order(meeting: HomeMeeting | undefined): number {
	return meeting?.inDays ?? Number.MAX_SAFE_INTEGER;
}

import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Role } from '#lib/policy/roles.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { meetingsToArrange, type ToArrange } from '#lib/server/meetings/to-arrange.ts';
import type { Service } from '#lib/server/service.ts';
import { meetingLines, type MeetingLine } from '#lib/server/meetings/lines.ts';
import { todayOf, type TodayRow } from './today.ts';
import { teamOverview, type TeamOverview } from './team.ts';

/** The start page of somebody who works here: each part is there for the roles that have it. */
export interface StartPage {
	readonly today: DayISO;
	readonly name: string;
	/** What is due; for those who review, are on duty or lead. */
	readonly todo: readonly TodayRow[] | null;
	/** An empty list means that all is done; others may just have none. */
	readonly reviews: boolean;
	/** The meetings of the coming week, or of the coming four where meetings are all there is. */
	readonly meetings: readonly MeetingLine[] | null;
	/** Meetings that are due and have no day; for business support. */
	readonly toArrange: readonly ToArrange[];
	readonly team: TeamOverview | null;
	readonly roles: readonly Role[];
}

const reviewing: readonly Role[] = ['iro', 'chair'];
const meeting: readonly Role[] = ['social-worker', 'business-support', 'partner-professional'];

/** What somebody starts with. @throws 404 for anyone but an adult. */
export function startPage(service: Service, actor: Actor): StartPage {
	if (actor.kind !== 'adult') notThere();
	const has = (roles: readonly Role[]) => actor.roles.some((role) => roles.includes(role));
	const today = londonDay(service.now());
	const ahead = has(reviewing) ? 7 : 28;
	const window = { from: today, to: addDays(today, ahead) };
	return {
		today,
		name: nameOfAdult(service.db, service.vault, actor.id) ?? '',
		todo: has([...reviewing, 'duty', 'manager']) ? todayOf(service, actor) : null,
		reviews: has(reviewing),
		meetings: has([...reviewing, ...meeting])
			? meetingLines(service, actor, window, { own: has(reviewing) })
			: null,
		toArrange: has(['business-support']) ? meetingsToArrange(service, actor) : [],
		team: has(['manager']) ? teamOverview(service, actor) : null,
		roles: actor.roles
	};
}

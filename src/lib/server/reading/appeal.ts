import { redirect } from '@sveltejs/kit';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import { appealClock, type AppealClock } from '#lib/domain/report/appeal.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { familyInvitation } from '#lib/server/family/invitation.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import type { Service } from '#lib/server/service.ts';
import { allInvited } from '#lib/server/family/invited.ts';
import { SECOND } from '#lib/server/sign-in/family/arrive.ts';
import { meetingOfPart } from './meeting-known.ts';
import { lacksSecondFactor, ownReleases } from './own.ts';
import { reached } from './lateness.ts';
import { childNamedTo } from './child-name.ts';

/** One conference whose decision this person may ask to be looked at again. */
export interface Appeal {
	readonly child: string | null;
	/** The day of the conference; null: they were not invited, so it is not said. */
	readonly heldOn: DayISO | null;
	/** The day the decision sheet came; null: it has not. */
	readonly sheetOn: DayISO | null;
	readonly clock: AppealClock;
}

/** How to appeal or complain: how many days there are, and each conference with its own. */
export interface AppealPage {
	readonly days: number;
	readonly appeals: readonly Appeal[];
}

/**
 * The conferences that this person was at the receiving end of: held, and invited to them or sent their
 * decision sheet by name. Counted for them alone: another's sheet moves no day of theirs (SAFETY R4).
 * @throws the way to the second factor where only that is missing: it names a child and a day.
 */
export function appealPage(service: Service, actor: Actor): AppealPage {
	const adult = asAdult(actor);
	if (lacksSecondFactor(adult)) redirect(303, SECOND);
	const days = settingOf(service, 'appealDays');
	const today = londonDay(service.now());
	const sheets = ownReleases(service, adult, 'family').filter(
		({ kind, meetingChildId }) =>
			kind === 'decision-sheet' && isConference(meetingOfPart(service.db, meetingChildId).kind)
	);
	const parts = new Map<string, string>();
	for (const { meeting, status, meetingChildId, childId } of allInvited(service, adult)) {
		if (status === 'held' && isConference(meeting.kind)) parts.set(meetingChildId, childId);
	}
	for (const { meetingChildId, childId } of sheets) parts.set(meetingChildId, childId);
	const appeals = [...parts].flatMap(([partId, childId]): Appeal[] => {
		const sheet = sheets.find(({ meetingChildId }) => meetingChildId === partId);
		const first = sheet && reached(service, adult.id, sheet)[0];
		const invited = familyInvitation(service, service.db, adult.id, partId) !== null;
		const heldOn = invited ? meetingOfPart(service.db, partId).onDay : null;
		const sheetOn = first ? londonDay(first.releasedAt) : null;
		const clock = appealClock({ heldOn, sheetOn }, days, today);
		// Long over: it would only stand in the way.
		if (!clock || clock.left < -days) return [];
		return [{ child: childNamedTo(service, adult, childId), heldOn, sheetOn, clock }];
	});
	return { days, appeals: appeals.sort((one, two) => one.clock.left - two.clock.left) };
}

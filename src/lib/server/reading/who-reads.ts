import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { compareDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { readBy } from '#lib/domain/alert/read-by.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { StandingRelease } from '#lib/server/release/standing.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import type { Service } from '#lib/server/service.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { knownMeeting, meetingOfPart } from './meeting-known.ts';

/** Who reads what a recipient notes, and by when: what can be promised and no more. */
export interface WhoReads {
	/** The one who runs the meeting; `nobody`: nobody is named yet, so nobody may read it in time. */
	readonly who: 'chair' | 'iro' | 'nobody';
	readonly by: DayISO;
	/** That day is before the meeting; null: they are told of no meeting, or it is over. */
	readonly isBeforeMeeting: boolean | null;
}

/** Who reads a note written now. */
export function whoReads(service: Service, actor: Actor, release: StandingRelease): WhoReads {
	const { kind } = meetingOfPart(service.db, release.meetingChildId);
	const hearers = hearersOf(service, { childId: release.childId, meeting: { kind } });
	const within = settingOf(service, 'readWithinWorkingDays');
	const by = readBy(service.now(), ENGLAND_AND_WALES, within);
	const known = knownMeeting(service, actor, release);
	return {
		who: hearers.length === 0 ? 'nobody' : isConference(kind) ? 'chair' : 'iro',
		by,
		isBeforeMeeting:
			known === null || known.isOver ? null : compareDays(by, londonDay(known.startsAt)) < 0
	};
}

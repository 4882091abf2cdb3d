import { HOUR, type Instant } from '#lib/domain/calendar/london.ts';

/** How many real hours ahead of a deadline those who prepare a release are told, first to last. */
export const ALERT_HOURS_AHEAD = [48, 24, 4] as const;

type HoursAhead = (typeof ALERT_HOURS_AHEAD)[number];

/** That somebody was, or is to be, told of a deadline. */
export interface DeadlineAlert {
	/** The deadline it is about: a meeting that is moved has another. */
	readonly dueAt: Instant;
	readonly hoursAhead: HoursAhead;
}

/** The moments of the alerts ahead of a deadline, first to last. */
export function deadlineAlerts(dueAt: Instant): (DeadlineAlert & { readonly at: Instant })[] {
	return ALERT_HOURS_AHEAD.map((hoursAhead) => ({
		dueAt,
		hoursAhead,
		at: dueAt - hoursAhead * HOUR
	}));
}

/**
 * The alert to send now, or null. It is worked out from what was told and not from a timer, so it goes
 * on after a restart: with the one alert that is nearest, not with all that were missed. Once the
 * deadline is past there is none: then the document is late, which is told in its own way.
 */
export function alertToSend(
	dueAt: Instant,
	told: readonly DeadlineAlert[],
	now: Instant
): DeadlineAlert | null {
	if (now > dueAt) return null;
	const reached = deadlineAlerts(dueAt).findLast(({ at }) => at <= now);
	if (!reached) return null;
	const { hoursAhead } = reached;
	const isTold = told.some((one) => one.dueAt === dueAt && one.hoursAhead <= hoursAhead);
	return isTold ? null : { dueAt, hoursAhead };
}

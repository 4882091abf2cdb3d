import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Service } from '#lib/server/service.ts';
import { allHowItWas } from './form.ts';

/** A meeting of which a child can say how it was, or did. */
export interface ToSay {
	readonly partId: string;
	readonly kind: 'review' | 'conference';
	readonly onDay: DayISO;
	readonly state: 'not-begun' | 'begun' | 'sent';
}

/** The meetings of which it can be said, or changed, today; the last first. */
export function howItWasToSay(service: Service, actor: Actor): ToSay[] {
	if (actor.kind !== 'child') notThere();
	return allHowItWas(service, actor)
		.filter(({ open }) => open)
		.map(({ partId, kind, onDay, begun, sent }) => ({
			partId,
			kind: isConference(kind) ? 'conference' : 'review',
			onDay,
			state: sent ? 'sent' : begun ? 'begun' : 'not-begun'
		}));
}

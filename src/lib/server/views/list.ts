import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';
import { instrumentFor } from '#lib/instruments/index.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Service } from '#lib/server/service.ts';
import { formsOf, type BegunForm } from './forms.ts';
import { hearersOf } from './hearers.ts';
import { bandToday, comingParts, type ComingPart } from './parts.ts';
import { purposesFor } from './purposes.ts';

/**
 * How far one form is. `changed`: sent, and changed since; the change was not sent. `kept`: begun
 * before a card that is not confirmed yet, and closed until it is.
 */
export type FormState = 'not-begun' | 'begun' | 'sent' | 'changed' | 'taken-back' | 'kept';

export interface ListedForm {
	readonly purpose: Purpose;
	/** The instrument begun, or the one that would be: its title names the form. */
	readonly instrumentId: string;
	readonly state: FormState;
	/** Null: not begun. */
	readonly viewsId: string | null;
	/** Begun, last saved or sent, as the state says (epoch ms). */
	readonly at: number | null;
}

export interface ListedMeeting {
	readonly part: string;
	readonly kind: MeetingKind;
	/** Null: no day is set yet. */
	readonly onDay: DayISO | null;
	readonly startTime: ClockTime;
	/** Who hears it, by the name they are called by. */
	readonly hearer: string | null;
	readonly forms: readonly ListedForm[];
}

export interface PastSending {
	readonly viewsId: string;
	readonly instrumentId: string;
	readonly sentAt: number;
}

export interface ViewsList {
	readonly meetings: readonly ListedMeeting[];
	/** Sent before meetings that are over, the last first. */
	readonly past: readonly PastSending[];
	readonly helped: boolean;
}

/** What a child can fill in now, meeting by meeting, and what they sent before. */
export function viewsListFor(service: Service, actor: Actor): ViewsList {
	if (actor.kind !== 'child') notThere();
	permit(service, actor, 'views.write', actor.id);
	const begun = formsOf(service, actor.id);
	const parts = comingParts(service, actor.id).filter(({ kind }) => purposesFor(kind).length > 0);
	const coming = new Set(parts.map(({ id }) => id));
	return {
		meetings: parts.map((part) => listed(service, actor, part, begun)),
		past: begun
			.filter((form) => !coming.has(form.part) && form.sentAt !== null && form.takenBackAt === null)
			.filter(({ startedAt }) => isOpenTo(actor, startedAt))
			.map(({ id, instrumentId, sentAt }) => ({ viewsId: id, instrumentId, sentAt: sentAt ?? 0 }))
			.sort((one, two) => two.sentAt - one.sentAt),
		helped: actor.helper !== null
	};
}

function listed(
	service: Service,
	actor: ChildActor,
	{ id, kind, onDay, startTime }: ComingPart,
	begun: readonly BegunForm[]
): ListedMeeting {
	const childId = actor.id;
	const band = bandToday(service, childId);
	const hearer = hearersOf(service, { childId, meeting: { kind } })[0]?.calledName ?? null;
	const forms = purposesFor(kind).map((purpose): ListedForm => {
		const form = begun.find((one) => one.part === id && one.purpose === purpose);
		if (!form) {
			const { id: instrumentId } = instrumentFor(purpose, band);
			return { purpose, instrumentId, state: 'not-begun', viewsId: null, at: null };
		}
		if (!isOpenTo(actor, form.startedAt)) {
			const { instrumentId } = form;
			return { purpose, instrumentId, state: 'kept', viewsId: null, at: null };
		}
		const state = stateOf(form);
		const at = state === 'sent' ? form.sentAt : (form.savedAt ?? form.startedAt);
		return { purpose, instrumentId: form.instrumentId, state, viewsId: form.id, at };
	});
	return { part: id, kind, onDay, startTime, hearer, forms };
}

function stateOf({ sentAt, takenBackAt, savedAt }: BegunForm): FormState {
	if (sentAt === null) return 'begun';
	if (takenBackAt !== null) return 'taken-back';
	return savedAt !== null && savedAt > sentAt ? 'changed' : 'sent';
}

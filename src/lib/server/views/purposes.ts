import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { purposes, type Purpose } from '#lib/instruments/engine/instrument.ts';

/**
 * What a child may fill in before a meeting of this kind, in the order offered. A midway review is
 * the IRO's own visit (Medway 2.8): nothing is filled in before it.
 */
export function purposesFor(kind: MeetingKind): readonly Purpose[] {
	if (kind === 'midway-review') return [];
	return isConference(kind) ? ['conference'] : ['looked-after-review', 'plan-my-review'];
}

export function isPurpose(text: string): text is Purpose {
	return purposes.some((purpose) => purpose === text);
}

import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { readBy } from '#lib/domain/alert/read-by.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import type { Service } from '../service.ts';
import { settingOf } from '../settings/settings.ts';
import { myIro } from './iro.ts';

/** Who reads what a child sends now, and by the end of which day. */
export function whoReadsWhen(
	service: Service,
	actor: ChildActor,
	band: Band
): { readonly called: string; readonly by: DayISO } | null {
	const iro = myIro(service, actor, band);
	if (!iro) return null;
	const days = settingOf(service, 'readWithinWorkingDays');
	return { called: iro.called, by: readBy(service.now(), ENGLAND_AND_WALES, days) };
}

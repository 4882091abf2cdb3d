import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { clockTimeOf, minutesOf, parseClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { dutyWindow } from '../db/schema/index.ts';
import { areOff } from '../notices/off.ts';
import { adultsWithRole } from '../people/roles-held.ts';
import type { Service } from '../service.ts';

export interface DutyLine {
	readonly id: string;
	readonly name: string;
	readonly weekday: number;
	readonly from: string;
	readonly to: string;
	readonly place: number;
}

/** The rota, Monday first, and who could be put on it. */
export function dutyRota(service: Service, actor: AdultActor) {
	permit(service, actor, 'settings.see');
	const contacts = adultsWithRole(service, 'duty');
	const names = new Map(contacts.map(({ id, name }) => [id, name]));
	const lines = service.db
		.select()
		.from(dutyWindow)
		.orderBy(asc(dutyWindow.weekday), asc(dutyWindow.fromMinute), asc(dutyWindow.place))
		.all()
		.map(({ id, adultId, weekday, fromMinute, toMinute, place }): DutyLine => ({
			id,
			name: names.get(adultId) ?? '–',
			weekday,
			from: clockTimeOf(fromMinute),
			to: toMinute === 1440 ? '24:00' : clockTimeOf(toMinute),
			place
		}));
	return { contacts: contacts.filter(({ id }) => !areOff(service.db, id)), lines };
}

const minute = z
	.string()
	.transform((text) => {
		const found = parseClockTime(text);
		return text.trim() === '24:00' ? 1440 : found === null ? Number.NaN : minutesOf(found);
	})
	.pipe(z.number().int());

const form = z
	.object({
		adultId: z.string(),
		weekday: z.coerce.number().int().min(1).max(7),
		from: minute,
		to: minute,
		place: z.coerce.number().int().min(1).max(20)
	})
	.refine(({ from, to }) => to > from);

/** Puts somebody with the duty role on the rota; false where the form won't do, or no notice reaches them. */
export function addDuty(
	service: Service,
	actor: AdultActor,
	given: Readonly<Record<string, unknown>>
): boolean {
	permit(service, actor, 'settings.change');
	const parsed = form.safeParse(given);
	if (!parsed.success) return false;
	const { adultId, weekday, from, to, place } = parsed.data;
	if (!adultsWithRole(service, 'duty').some(({ id }) => id === adultId)) return false;
	if (areOff(service.db, adultId)) return false;
	const id = newId();
	change(service, actor, id, (tx) =>
		tx
			.insert(dutyWindow)
			.values({ id, adultId, weekday, fromMinute: from, toMinute: to, place })
			.run()
	);
	return true;
}

/** Takes a line off the rota. */
export function removeDuty(service: Service, actor: AdultActor, id: string): void {
	permit(service, actor, 'settings.change');
	change(service, actor, id, (tx) => tx.delete(dutyWindow).where(eq(dutyWindow.id, id)).run());
}

function change(service: Service, actor: AdultActor, subject: string, act: (tx: Tx) => void): void {
	service.db.transaction(
		(tx) => {
			act(tx);
			record(tx, actor, service.now(), { action: 'settings.change', subject: `duty ${subject}` });
		},
		{ behavior: 'immediate' }
	);
}

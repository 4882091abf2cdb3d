import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { adult, allocation, photocard } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** Somebody who reads what a child sends before a meeting. */
export interface Hearer {
	readonly adultId: string;
	/** As they ask children to call them; else their name. */
	readonly calledName: string;
	/** Stands in for the one it is meant for. */
	readonly cover: boolean;
}

/**
 * Who hears this child before this meeting, today, the one it is meant for first: the IRO and their
 * cover, before a conference the chair; the other where the child has none of the one (SAFETY R2,
 * and `hears` of meetings/hearer.ts, which lets them read). Empty: nobody is allocated.
 */
export function hearersOf(
	service: Service,
	form: { readonly childId: string; readonly meeting: { readonly kind: MeetingKind } }
): readonly Hearer[] {
	const day = londonDay(service.now());
	const rows = allocated(service).all({ childId: form.childId, day });
	const [own, other] = isConference(form.meeting.kind) ? ['chair', 'iro'] : ['iro', 'chair'];
	const ofOwn = rows.filter((row) => row.as === own || row.as === `${own}-cover`);
	const found = ofOwn.length > 0 ? ofOwn : rows.filter(({ as }) => as.startsWith(other!));
	const hearers = found.map((row) => ({
		adultId: row.id,
		calledName: row.calledName ?? adultName(service.vault, row),
		cover: row.as.endsWith('-cover')
	}));
	return hearers.sort((one, two) => Number(one.cover) - Number(two.cover));
}

const allocated = statement((db) => {
	const day = sql.placeholder('day');
	return db
		.select({ as: allocation.as, id: adult.id, name: adult.name, calledName: photocard.calledName })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.leftJoin(photocard, eq(photocard.adultId, adult.id))
		.where(
			and(
				eq(allocation.childId, sql.placeholder('childId')),
				sql`${allocation.as} in ('iro', 'iro-cover', 'chair', 'chair-cover')`,
				lte(allocation.from, day),
				or(isNull(allocation.to), gte(allocation.to, day))
			)
		)
		.orderBy(asc(allocation.from))
		.prepare();
});

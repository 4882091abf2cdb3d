import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { given } from '#lib/server/db/given.ts';
import { allocation, photocard } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
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
	const [own, other] = isConference(form.meeting.kind) ? [chairs, iros] : [iros, chairs];
	const ofOwn = rows.filter(({ as }) => own.includes(as));
	const found = ofOwn.length > 0 ? ofOwn : rows.filter(({ as }) => other.includes(as));
	const hearers = found.map(({ as, adultId, from, calledName }) => ({
		adultId,
		calledName: calledName ?? nameOfAdult(service.db, service.vault, adultId) ?? '',
		cover: as.endsWith('-cover'),
		from
	}));
	return hearers.sort(
		(one, two) => Number(one.cover) - Number(two.cover) || (one.from < two.from ? -1 : 1)
	);
}

const iros: readonly string[] = ['iro', 'iro-cover'];
const chairs: readonly string[] = ['chair', 'chair-cover'];

/** Without a sort or a join to the sealed names: it runs with every page of a form. */
const allocated = statement((db) => {
	const day = given('day');
	return db
		.select({
			as: allocation.as,
			adultId: allocation.adultId,
			from: allocation.from,
			calledName: photocard.calledName
		})
		.from(allocation)
		.leftJoin(photocard, eq(photocard.adultId, allocation.adultId))
		.where(
			and(
				eq(allocation.childId, given('childId')),
				lte(allocation.from, day),
				or(isNull(allocation.to), gte(allocation.to, day))
			)
		)
		.prepare();
});

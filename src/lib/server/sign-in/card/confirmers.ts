import { and, eq, inArray } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { inForce } from '../../access/ties.ts';
import type { Tx } from '../../db/client.ts';
import { alert, allocation, message, views, wish } from '../../db/schema/index.ts';
import { authorisers } from '../../meetings/authorisers.ts';
import { writeNotice } from '../../notices/write.ts';
import type { Service } from '../../service.ts';

const iros: readonly string[] = ['iro', 'iro-cover'];
const chairs: readonly string[] = ['chair', 'chair-cover'];

/**
 * Who makes sure that a card reached its child: whoever hears them. The IRO and their cover; where
 * the child has none, the chair and theirs. Ids of adults.
 */
export function confirmersOf(service: Pick<Service, 'now'>, tx: Tx, childId: string): string[] {
	const { reviewing, chairing } = hearersToday(service, tx, childId);
	return reviewing.length > 0 ? reviewing : chairing;
}

/**
 * Whether a card made by this adult is confirmed by their making it: their own child's card. Not by
 * a chair of a child who ever had an IRO: what was said to the IRO is not for the chair to open.
 */
export function confirmsByMaking(
	service: Pick<Service, 'now'>,
	tx: Tx,
	childId: string,
	adultId: string
): boolean {
	const { reviewing, chairing } = hearersToday(service, tx, childId);
	if (reviewing.length > 0) return reviewing.includes(adultId);
	const anIro = and(eq(allocation.childId, childId), inArray(allocation.as, [...iros]));
	const everHadOne = tx.select({ id: allocation.id }).from(allocation).where(anIro).get();
	return everHadOne === undefined && chairing.includes(adultId);
}

function hearersToday({ now }: Pick<Service, 'now'>, tx: Tx, childId: string) {
	const rows = tx
		.select({ adultId: allocation.adultId, as: allocation.as })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, childId),
				inForce(allocation.from, allocation.to, londonDay(now()))
			)
		)
		.all();
	const idsOf = (some: readonly string[]) => [
		...new Set(rows.filter(({ as }) => some.includes(as)).map(({ adultId }) => adultId))
	];
	return { reviewing: idsOf(iros), chairing: idsOf(chairs) };
}

/** Whether a young person has said or begun anything here, on a screen or on paper. */
export function hasWritten(tx: Tx, childId: string): boolean {
	return [views, message, wish, alert].some(
		(table) =>
			tx.select({ id: table.id }).from(table).where(eq(table.childId, childId)).get() !== undefined
	);
}

/** Tells whoever confirms cards, or the managers where nobody does, that one was made. */
export function tellOfCard(
	service: Service,
	tx: Tx,
	{ childId, madeBy }: { childId: string; madeBy: string }
): void {
	const confirmers = confirmersOf(service, tx, childId);
	const told =
		confirmers.length > 0 ? confirmers : authorisers(service, tx).map(({ adultId }) => adultId);
	for (const adultId of told.filter((id) => id !== madeBy)) {
		writeNotice(service, tx, { adultId, kind: 'card-made', path: '/staff' });
	}
}

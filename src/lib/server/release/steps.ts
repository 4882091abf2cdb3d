import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Restriction } from '#lib/domain/report/restriction.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { paperRelease, paperRevocation, paperStep } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import type { ReleaseIds } from './subject.ts';

type StepRow = typeof paperStep.$inferSelect;

/** A step on the way to a release, opened. */
export interface Step extends Pick<StepRow, 'id' | 'what' | 'fingerprint' | 'by' | 'at'> {
	readonly restrictions: readonly Restriction[];
	readonly why: string | null;
}

/** All steps for one recipient, the first first; of one moment, in the order they were made. */
export function stepsOf({ vault }: Pick<Service, 'vault'>, db: Tx, ids: ReleaseIds): Step[] {
	return db
		.select()
		.from(paperStep)
		.where(and(eq(paperStep.paperId, ids.paper), eq(paperStep.recipientId, ids.recipient)))
		.orderBy(asc(paperStep.at), asc(sql`rowid`))
		.all()
		.map(({ id, what, fingerprint, by, at, restrictions, why }) => ({
			id,
			what,
			fingerprint,
			by,
			at,
			restrictions: restrictions === null ? [] : (JSON.parse(restrictions) as Restriction[]),
			why: vault.openMaybe(`paper_step.why:${id}`, why)
		}));
}

/** Writes a step, its reason sealed. Gives its id. */
export function writeStep(
	{ vault }: Pick<Service, 'vault'>,
	tx: Tx,
	ids: ReleaseIds,
	{
		why,
		restrictions,
		...step
	}: Omit<Step, 'id' | 'restrictions'> & {
		readonly restrictions?: readonly Restriction[];
	}
): string {
	const id = newId();
	tx.insert(paperStep)
		.values({
			id,
			paperId: ids.paper,
			recipientId: ids.recipient,
			...step,
			restrictions: restrictions ? JSON.stringify(restrictions) : null,
			why: vault.sealMaybe(`paper_step.why:${id}`, why)
		})
		.run();
	return id;
}

/** A release of a paper to a recipient, and when it was revoked, if it was. */
export interface Gone {
	readonly release: typeof paperRelease.$inferSelect;
	readonly revoked: typeof paperRevocation.$inferSelect | null;
}

/** Everything that went out of a paper to a recipient, the latest first. */
export function releasesOf(db: Tx, ids: ReleaseIds): Gone[] {
	return db
		.select({ release: paperRelease, revoked: paperRevocation })
		.from(paperRelease)
		.leftJoin(paperRevocation, eq(paperRevocation.releaseId, paperRelease.id))
		.where(and(eq(paperRelease.paperId, ids.paper), eq(paperRelease.recipientId, ids.recipient)))
		.orderBy(desc(paperRelease.releasedAt), desc(sql`${paperRelease}.rowid`))
		.all();
}

/** Whether something of this paper stands with this recipient. */
export function isOut(db: Tx, ids: ReleaseIds): boolean {
	return releasesOf(db, ids).some(({ revoked }) => revoked === null);
}

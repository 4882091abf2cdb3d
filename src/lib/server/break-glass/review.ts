import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { may, permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { adult, breakGlass, child } from '#lib/server/db/schema/index.ts';
import { adultName, nameOfAdult } from '#lib/server/people/adult.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';

/** One opening, for whoever looks at it afterwards. */
export interface GlassLine {
	readonly id: string;
	readonly who: string;
	readonly child: string;
	readonly reason: string;
	readonly openedAt: number;
	readonly endsAt: number;
	readonly unsafeToShow: boolean;
	readonly reviewed: { readonly by: string; readonly at: number } | null;
	/** Nobody reviews their own. */
	readonly mayReview: boolean;
}

const MOST = 200;

/** Every opening, latest first; null for those who don't review. */
export function glassToReview(service: Service, actor: Actor): GlassLine[] | null {
	if (actor.kind !== 'adult' || !may(service, actor, 'break-glass.review')) return null;
	const { db, vault } = service;
	return db
		.select({ glass: breakGlass, adult, child })
		.from(breakGlass)
		.innerJoin(adult, eq(adult.id, breakGlass.adultId))
		.innerJoin(child, eq(child.id, breakGlass.childId))
		.orderBy(desc(breakGlass.openedAt))
		.limit(MOST)
		.all()
		.map(({ glass, adult: who, child: whose }) => ({
			id: glass.id,
			who: adultName(vault, who),
			child: fullName(vault, whose),
			reason: glass.reason,
			openedAt: glass.openedAt,
			endsAt: glass.endsAt,
			unsafeToShow: glass.unsafeToShow,
			reviewed:
				glass.reviewedBy && glass.reviewedAt
					? { by: nameOfAdult(db, vault, glass.reviewedBy) ?? '', at: glass.reviewedAt }
					: null,
			mayReview: glass.reviewedAt === null && who.id !== actor.id
		}));
}

/** Notes that an opening was looked at by somebody else. @throws 404 unless the actor may. */
export function reviewGlass(service: Service, actor: Actor, id: string): void {
	if (!isId(id) || actor.kind !== 'adult') notThere();
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'break-glass.review', undefined, tx);
			const at = service.now();
			const row = tx.select().from(breakGlass).where(eq(breakGlass.id, id)).get();
			if (!row || row.adultId === actor.id) notThere();
			tx.update(breakGlass)
				.set({ reviewedBy: actor.id, reviewedAt: at })
				.where(and(eq(breakGlass.id, id), isNull(breakGlass.reviewedAt)))
				.run();
			record(tx, actor, at, { action: 'break-glass.review', subject: id, childId: row.childId });
		},
		{ behavior: 'immediate' }
	);
}

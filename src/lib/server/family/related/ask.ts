import { and, eq, inArray } from 'drizzle-orm';
import { addMonths } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import {
	allocation,
	relationship,
	relationshipByHand,
	roleHeld
} from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import { addAdult, nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import type { NewRelationship, RelationshipProblem } from './given.ts';
import { namesakes, type Namesake } from './namesakes.ts';
import { waitingRows } from './rows.ts';

/** No relationship is written down longer ahead. */
const AHEAD_MONTHS = 12;

export type AskingRelationship =
	| { readonly kind: 'asked' }
	| {
			readonly kind: 'refused';
			readonly problems: readonly RelationshipProblem[];
			readonly namesakes: readonly Namesake[];
	  };

/**
 * A worker asks for somebody to be added to a child's life, with what they are to them, since when, who
 * has parental responsibility and how contact stands. Nothing opens: a second person has to agree.
 * The same again, on top of itself, changes nothing.
 * @throws 404 unless the actor may.
 */
export function askForRelationship(
	service: Service,
	actor: Actor,
	childId: string,
	given: NewRelationship
): AskingRelationship {
	if (!isId(childId)) notThere();
	return service.db.transaction(
		(tx): AskingRelationship => {
			permit(service, actor, 'relationship.ask', childId, tx);
			const by = asAdult(actor).id;
			const known = given.name === '' ? [] : namesakes(service, tx, actor, given.name);
			const person = known.find(({ adultId }) => adultId === given.who);
			const isSame = waitingRows(tx, childId).some(
				({ adultId, kind, askedBy }) =>
					adultId !== null &&
					kind === given.kind &&
					askedBy === by &&
					(person
						? adultId === person.adultId
						: nameOfAdult(tx, service.vault, adultId) === given.name)
			);
			if (isSame) return { kind: 'asked' };
			const problems = problemsOf(service, tx, { ...given, childId, by }, known);
			if (problems.length > 0) return { kind: 'refused', problems, namesakes: known };
			const now = service.now();
			const { name, who: _, ...rest } = given;
			const adultId = person?.adultId ?? addAdult(tx, service.vault, now, { name });
			const id = newId();
			tx.insert(relationshipByHand)
				.values({ id, childId, adultId, ...rest, askedBy: by, askedAt: now })
				.run();
			for (const second of secondsFor(service, tx, childId)) {
				if (second === by || second === adultId) continue;
				const path = `/staff/children/${childId}` as const;
				writeNotice(service, tx, { adultId: second, kind: 'second-needed', path });
			}
			const detail = { adult: adultId, what: given.kind, contact: given.contact };
			record(tx, actor, now, { action: 'relationship.ask', subject: id, childId, detail });
			return { kind: 'asked' };
		},
		{ behavior: 'immediate' }
	);
}

function problemsOf(
	service: Service,
	tx: Tx,
	given: NewRelationship & { readonly childId: string; readonly by: string },
	known: readonly Namesake[]
): RelationshipProblem[] {
	const { who, from, to, by, kind, childId } = given;
	const problems: RelationshipProblem[] = [];
	const today = londonDay(service.now());
	const isPicked = known.some(({ adultId }) => adultId === who);
	if (given.name.length < 2) problems.push('name');
	// Whoever is known is picked, or said to be another of that name. Nobody adds themself.
	else if (who === by || (known.length > 0 && who !== 'new' && !isPicked)) problems.push('who');
	else if (isPicked && isThere(tx, { adultId: who, childId, kind }, today)) problems.push('there');
	if (from > addMonths(today, AHEAD_MONTHS)) problems.push('from');
	if (to !== null && (to < from || to < today)) problems.push('to');
	return problems;
}

/** They are that to this child today. */
function isThere(
	tx: Tx,
	{ adultId, childId, kind }: { adultId: string; childId: string; kind: string },
	today: string
): boolean {
	const same = and(
		eq(relationship.adultId, adultId),
		eq(relationship.childId, childId),
		eq(relationship.kind, kind),
		inForce(relationship.from, relationship.to, today)
	);
	return tx.select({ id: relationship.id }).from(relationship).where(same).get() !== undefined;
}

/** The managers and the business support of the child's teams of today. */
function secondsFor({ now }: Service, tx: Tx, childId: string): string[] {
	const today = londonDay(now());
	return tx
		.selectDistinct({ adultId: roleHeld.adultId })
		.from(allocation)
		.innerJoin(roleHeld, eq(roleHeld.teamId, allocation.teamId))
		.where(
			and(
				eq(allocation.childId, childId),
				inForce(allocation.from, allocation.to, today),
				inArray(roleHeld.role, ['manager', 'business-support']),
				inForce(roleHeld.from, roleHeld.to, today)
			)
		)
		.all()
		.map(({ adultId }) => adultId);
}

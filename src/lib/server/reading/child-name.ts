import { and, eq, isNull, or } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { child, protectedTerm } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * The name by which a paper is told from that about another child: the forename on the council's record,
 * which may be another than the child now goes by. Null where the case's own list keeps it from this
 * person, and for the young person themself.
 */
export function childNamedTo(
	{ db, vault }: Pick<Service, 'db' | 'vault'>,
	actor: Actor,
	childId: string
): string | null {
	if (actor.kind !== 'adult') return null;
	const row = db
		.select({ forename: child.forename })
		.from(child)
		.where(eq(child.id, childId))
		.get();
	const name = row && vault.openMaybe(`child.forename:${childId}`, row.forename);
	if (!name) return null;
	const plain = folded(name);
	const kept = db
		.select({ id: protectedTerm.id, text: protectedTerm.text })
		.from(protectedTerm)
		.where(
			and(
				eq(protectedTerm.childId, childId),
				isNull(protectedTerm.endedAt),
				or(isNull(protectedTerm.recipientId), eq(protectedTerm.recipientId, actor.id))
			)
		)
		.all()
		.some(({ id, text }) => folded(vault.open(`protected_term.text:${id}`, text)).includes(plain));
	return kept ? null : name;
}

function folded(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

import { asc, desc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { CaseTermKind } from '#lib/domain/report/protected-terms/case-term.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Verdict } from '#lib/policy/can.ts';
import { permit, verdictOn } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import { nonDisclosure, protectedTerm } from '#lib/server/db/schema/index.ts';
import { childRow, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { namesOf, type Named } from '../names.ts';
import { peopleAround } from './around.ts';
import { outAgainst, type OutAgainst } from './out-against.ts';

/** Something on the case's own list. */
export interface TermLine {
	readonly id: string;
	readonly kind: CaseTermKind;
	readonly text: string;
	/** Who must not learn it; null: nobody who is sent a paper. */
	readonly against: string | null;
	readonly addedBy: string;
	readonly addedAt: number;
}

/** A non-disclosure flag. */
export interface FlagLine {
	readonly id: string;
	/** To whom not; null: to anybody. */
	readonly against: string | null;
	readonly why: string;
	readonly from: DayISO;
	readonly to: DayISO | null;
	readonly stands: 'now' | 'coming' | 'over';
	readonly setBy: string;
	readonly setAt: number;
}

/** What must not be learned about a child, and by whom. */
export interface ProtectedPage {
	readonly child: Named;
	readonly today: DayISO;
	readonly people: readonly Named[];
	readonly terms: readonly TermLine[];
	readonly flags: readonly FlagLine[];
	/** What is already out that speaks against these, to be looked at. */
	readonly out: readonly OutAgainst[];
	readonly mayEnd: Verdict;
	/** The ids of what the two forms would add. */
	readonly nextTerm: string;
	readonly nextFlag: string;
}

/**
 * The case's own list and the non-disclosure flags of a child. Whoever opens it is noted.
 * @throws 404 unless the actor works with the child.
 */
export function protectedPage(service: Service, actor: Actor, childId: string): ProtectedPage {
	if (!isId(childId)) notThere();
	return service.db.transaction(
		(tx) => {
			permit(service, actor, 'protected.write', childId, tx);
			const row = childRow(tx, childId) ?? notThere();
			const now = service.now();
			record(tx, actor, now, { action: 'protected.write', childId, detail: { looked: true } });
			return {
				child: { id: childId, name: fullName(service.vault, row) },
				today: londonDay(now),
				people: peopleAround(service, tx, childId),
				// What is kept from the reader themself is not theirs to learn here.
				terms: termLines(service, tx, childId, asAdult(actor).id),
				flags: flagLines(service, tx, childId, asAdult(actor).id),
				out: outAgainst(service, tx, actor, childId),
				mayEnd: verdictOn(service, actor, 'protected.end', childId, tx),
				nextTerm: newId(),
				nextFlag: newId()
			};
		},
		{ behavior: 'immediate' }
	);
}

function termLines(service: Service, tx: Tx, childId: string, reader: string): TermLine[] {
	const rows = tx
		.select()
		.from(protectedTerm)
		.where(eq(protectedTerm.childId, childId))
		.orderBy(asc(protectedTerm.addedAt))
		.all()
		.filter(({ endedAt, recipientId }) => endedAt === null && recipientId !== reader);
	const nameOf = names(service, tx, rows, ({ addedBy }) => addedBy);
	return rows.map(({ id, kind, text, recipientId, addedBy, addedAt }) => ({
		id,
		kind,
		text: service.vault.open(`protected_term.text:${id}`, text),
		against: recipientId && nameOf(recipientId),
		addedBy: nameOf(addedBy),
		addedAt
	}));
}

function flagLines(service: Service, tx: Tx, childId: string, reader: string): FlagLine[] {
	const today = londonDay(service.now());
	const rows = tx
		.select()
		.from(nonDisclosure)
		.where(eq(nonDisclosure.childId, childId))
		.orderBy(desc(nonDisclosure.setAt))
		.all()
		.filter(({ recipientId }) => recipientId !== reader);
	const nameOf = names(service, tx, rows, ({ setBy }) => setBy);
	return rows.map(({ id, recipientId, why, from, to, setBy, setAt }) => ({
		id,
		against: recipientId && nameOf(recipientId),
		why: service.vault.open(`non_disclosure.why:${id}`, why),
		from,
		to,
		stands: to !== null && to < today ? 'over' : from > today ? 'coming' : 'now',
		setBy: nameOf(setBy),
		setAt
	}));
}

function names<R extends { readonly recipientId: string | null }>(
	service: Service,
	tx: Tx,
	rows: readonly R[],
	by: (row: R) => string
): (id: string) => string {
	const ids = rows.flatMap((row) => (row.recipientId ? [by(row), row.recipientId] : [by(row)]));
	const found = namesOf(service, tx, ids);
	return (id) => found.get(id) ?? '';
}

import { eq, inArray } from 'drizzle-orm';
import { isCarer } from '../access/carer.ts';
import type { Tx } from '../db/client.ts';
import { meetingChild, relationship } from '../db/schema/index.ts';

/** What is released: about whom, to whom. */
export interface AboutAndTo {
	readonly childId: string;
	readonly recipientId: string;
}

/**
 * The children whose lists a release is searched for: the one it is about; those who share a meeting
 * with them, whenever it is; those who share a relative with them; and every child in whose life the
 * recipient is, or was. What must not be learned about any of them may stand in a paper about another.
 */
export function childrenToProtect(db: Tx, { childId, recipientId }: AboutAndTo): string[] {
	const found = [childId, ...childrenOf(db, [recipientId])];
	return [...new Set([...found, ...meetWith(db, childId), ...kinOf(db, childId)])];
}

/** Those to whom something protected about a child may go in a paper about somebody else. */
export function childrenAround(db: Tx, childId: string): string[] {
	const adults = db
		.selectDistinct({ id: relationship.adultId })
		.from(relationship)
		.where(eq(relationship.childId, childId))
		.all()
		.map(({ id }) => id);
	return [...new Set([childId, ...meetWith(db, childId), ...childrenOf(db, adults)])];
}

function meetWith(db: Tx, childId: string): string[] {
	const meetings = db
		.select({ id: meetingChild.meetingId })
		.from(meetingChild)
		.where(eq(meetingChild.childId, childId));
	return db
		.selectDistinct({ id: meetingChild.childId })
		.from(meetingChild)
		.where(inArray(meetingChild.meetingId, meetings))
		.all()
		.map(({ id }) => id);
}

/** Carers look after children of many families, and make no kin of them. */
function kinOf(db: Tx, childId: string): string[] {
	const relatives = db
		.select({ id: relationship.adultId, kind: relationship.kind })
		.from(relationship)
		.where(eq(relationship.childId, childId))
		.all()
		.filter(({ kind }) => !isCarer(kind))
		.map(({ id }) => id);
	if (relatives.length === 0) return [];
	return db
		.select({ id: relationship.childId, kind: relationship.kind })
		.from(relationship)
		.where(inArray(relationship.adultId, relatives))
		.all()
		.filter(({ kind }) => !isCarer(kind))
		.map(({ id }) => id);
}

function childrenOf(db: Tx, adultIds: readonly string[]): string[] {
	return db
		.selectDistinct({ id: relationship.childId })
		.from(relationship)
		.where(inArray(relationship.adultId, [...adultIds]))
		.all()
		.map(({ id }) => id);
}

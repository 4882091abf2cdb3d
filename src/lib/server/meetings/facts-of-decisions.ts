import { eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import {
	askBack,
	askBackReply,
	decision,
	decisionSharing,
	decisionWords
} from '#lib/server/db/schema/index.ts';

/** How what came of a meeting stands with its child. */
export interface DecisionFacts {
	/** When decisions were first shared; null: not yet. */
	readonly sharedAt: number | null;
	/** Decisions and corrections written down that the child was not given yet. */
	readonly drafts: number;
	/** "That isn't what I meant", unanswered. */
	readonly askedBack: number;
	readonly askedBackAt: number | null;
}

export const NO_DECISIONS: DecisionFacts = {
	sharedAt: null,
	drafts: 0,
	askedBack: 0,
	askedBackAt: null
};

export function decisionFactsOf(db: Tx, partIds: readonly string[]): Map<string, DecisionFacts> {
	const ids = [...partIds];
	const shared = db
		.select({
			id: decisionSharing.meetingChildId,
			at: sql<number>`min(${decisionSharing.sharedAt})`
		})
		.from(decisionSharing)
		.where(inArray(decisionSharing.meetingChildId, ids))
		.groupBy(decisionSharing.meetingChildId)
		.all();
	const drafts = db
		.select({ id: decision.meetingChildId, n: sql<number>`count(*)` })
		.from(decision)
		.innerJoin(decisionWords, eq(decisionWords.decisionId, decision.id))
		.where(sql`${inArray(decision.meetingChildId, ids)} and ${isNull(decisionWords.sharingId)}`)
		.groupBy(decision.meetingChildId)
		.all();
	const asked = db
		.select({
			id: askBack.meetingChildId,
			n: sql<number>`count(*)`,
			at: sql<number>`min(${askBack.askedAt})`
		})
		.from(askBack)
		.leftJoin(askBackReply, eq(askBackReply.askBackId, askBack.id))
		.where(sql`${inArray(askBack.meetingChildId, ids)} and ${isNull(askBackReply.askBackId)}`)
		.groupBy(askBack.meetingChildId)
		.all();
	const facts = new Map<string, DecisionFacts>();
	const set = (id: string, more: Partial<DecisionFacts>) =>
		facts.set(id, { ...(facts.get(id) ?? NO_DECISIONS), ...more });
	for (const { id, at } of shared) set(id, { sharedAt: at });
	for (const { id, n } of drafts) set(id, { drafts: n });
	for (const { id, n, at } of asked) set(id, { askedBack: n, askedBackAt: at });
	return facts;
}

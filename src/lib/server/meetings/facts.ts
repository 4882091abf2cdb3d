import type { Tx } from '#lib/server/db/client.ts';
import { advocateFactsOf, type AdvocateFacts } from './facts-of-advocate.ts';
import { codeFactsOf, type CodeFacts } from './facts-of-code.ts';
import { decisionFactsOf, NO_DECISIONS, type DecisionFacts } from './facts-of-decisions.ts';
import { viewsFactsOf, type ViewsFacts } from './facts-of-views.ts';
import { wishFactsOf, type WishFacts } from './facts-of-wishes.ts';
import { workFactsOf, type WorkFacts } from './facts-of-work.ts';

/** How a part stands, without a word of anybody: what lists, worklists and figures are made of. */
export interface PartFacts {
	readonly views: ViewsFacts;
	readonly wishes: WishFacts;
	readonly work: WorkFacts;
	readonly code: CodeFacts;
	readonly decisions: DecisionFacts;
	readonly advocate: AdvocateFacts;
}

const NO_VIEWS: ViewsFacts = {
	state: 'none',
	sentAt: null,
	helpedBy: null,
	medium: null,
	unread: 0
};
const NO_WISHES: WishFacts = { all: 0, open: 0, notYet: 0, oldestOpenAt: null, notYetAt: null };
const NO_WORK: WorkFacts = { talk: null, childCame: null, filedAt: null };
const NO_ADVOCATE: AdvocateFacts = { unread: 0, briefedAt: null };
const NO_CODE: CodeFacts = { code: null, source: null, imported: null };

/** The facts of many parts in a handful of statements. Ask `caseloadOf` which parts first. */
export function factsOf(db: Tx, partIds: readonly string[]): (partId: string) => PartFacts {
	const ids = [...new Set(partIds)];
	const [views, wishes] = [viewsFactsOf(db, ids), wishFactsOf(db, ids)];
	const [work, code] = [workFactsOf(db, ids), codeFactsOf(db, ids)];
	const [decisions, advocates] = [decisionFactsOf(db, ids), advocateFactsOf(db, ids)];
	return (id) => ({
		views: withUnread(views.get(id) ?? NO_VIEWS, advocates.get(id)),
		wishes: wishes.get(id) ?? NO_WISHES,
		work: work.get(id) ?? NO_WORK,
		code: code.get(id) ?? NO_CODE,
		decisions: decisions.get(id) ?? NO_DECISIONS,
		advocate: advocates.get(id) ?? NO_ADVOCATE
	});
}

/** What an advocate brought waits to be read as what the child sent does. */
function withUnread(views: ViewsFacts, advocate: AdvocateFacts | undefined): ViewsFacts {
	return advocate ? { ...views, unread: views.unread + advocate.unread } : views;
}

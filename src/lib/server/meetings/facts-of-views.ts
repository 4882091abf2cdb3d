import { asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { views, viewsRead, viewsSent, viewsTakenBack } from '#lib/server/db/schema/index.ts';

/** How a child's views before a meeting stand. `plan-my-review` is a request, not views. */
export interface ViewsFacts {
	readonly state: 'none' | 'sent' | 'read' | 'taken-back';
	readonly sentAt: number | null;
	/** `alone`, `carer`, `worker`, `advocate`, `family`, `other`. */
	readonly helpedBy: string | null;
	/** `portal` or `paper`. */
	readonly medium: string | null;
	/** What was sent, a plan for the review included, and nobody has read. */
	readonly unread: number;
}

interface Sent {
	readonly partId: string;
	readonly purpose: string;
	readonly sentId: string | null;
	readonly sentAt: number | null;
	readonly helpedBy: string | null;
	readonly medium: string | null;
	readonly back: number | null;
	readonly read: boolean;
}

export function viewsFactsOf(db: Tx, partIds: readonly string[]): Map<string, ViewsFacts> {
	const byPart = Map.groupBy(sentOf(db, partIds), (row) => row.partId);
	return new Map([...byPart].map(([id, rows]) => [id, factsFrom(rows)]));
}

function sentOf(db: Tx, partIds: readonly string[]): Sent[] {
	const rows = db
		.select({
			partId: views.meetingChildId,
			purpose: views.purpose,
			sentId: viewsSent.id,
			sentAt: viewsSent.sentAt,
			helpedBy: viewsSent.helpedBy,
			medium: viewsSent.medium,
			back: viewsTakenBack.at
		})
		.from(views)
		.leftJoin(viewsSent, eq(viewsSent.viewsId, views.id))
		.leftJoin(viewsTakenBack, eq(viewsTakenBack.sentId, viewsSent.id))
		.where(inArray(views.meetingChildId, [...partIds]))
		.orderBy(asc(viewsSent.sentAt))
		.all();
	const read = readOf(
		db,
		rows.flatMap(({ sentId }) => sentId ?? [])
	);
	return rows.map((row) => ({ ...row, read: row.sentId !== null && read.has(row.sentId) }));
}

function readOf(db: Tx, sentIds: readonly string[]): Set<string> {
	const rows = db
		.selectDistinct({ id: viewsRead.sentId })
		.from(viewsRead)
		.where(inArray(viewsRead.sentId, [...sentIds]))
		.all();
	return new Set(rows.map(({ id }) => id));
}

/** Of each purpose the latest that stands counts; rows come oldest first. */
function factsFrom(rows: readonly Sent[]): ViewsFacts {
	const standing = rows.filter((row) => row.sentId !== null && row.back === null);
	const latest = [...new Map(standing.map((row) => [row.purpose, row])).values()];
	const own = latest.findLast((row) => row.purpose !== 'plan-my-review');
	const unread = latest.filter((row) => !row.read).length;
	const about = rows.filter((row) => row.purpose !== 'plan-my-review');
	return {
		state: own ? (own.read ? 'read' : 'sent') : stateWithout(about),
		sentAt: own?.sentAt ?? null,
		helpedBy: own?.helpedBy ?? null,
		medium: own?.medium ?? null,
		unread
	};
}

/** A draft is the child's own: begun and not begun look the same from here. */
function stateWithout(rows: readonly Sent[]): 'none' | 'taken-back' {
	return rows.some((row) => row.back !== null) ? 'taken-back' : 'none';
}

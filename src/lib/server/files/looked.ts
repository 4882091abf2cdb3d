import { and, eq, gte, sql } from 'drizzle-orm';
import type { Action } from '#lib/policy/actions.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { FileRow } from './rows.ts';

/**
 * A page fetches its photos, and a player its recording in parts: what is asked for within ten
 * minutes of a reading belongs to it. Not so a recording: it is heard where it is played, and each
 * that was played is on record.
 */
const ONE_LOOK = 10 * 60_000;

/**
 * Records that an adult opened a file, unless it belongs to a reading that is recorded. Call it inside
 * the transaction that finds the file.
 */
export function recordLook(
	{ now }: Pick<Service, 'now'>,
	tx: Tx,
	actor: AdultActor,
	look: { readonly action: Action; readonly subject: string; readonly childId: string },
	{ id, kind }: Pick<FileRow, 'id' | 'kind'>,
	detail: Readonly<Record<string, string>> = {}
): void {
	const at = now();
	const before = tx
		.select({ at: audit.at })
		.from(audit)
		.where(
			and(
				eq(audit.childId, look.childId),
				eq(audit.actorId, actor.id),
				eq(audit.action, look.action),
				eq(audit.subject, look.subject),
				gte(audit.at, at - ONE_LOOK),
				kind === 'voice' ? sql`json_extract(${audit.detail}, '$.file') = ${id}` : undefined
			)
		)
		.get();
	if (!before) record(tx, actor, at, { ...look, detail: { file: id, ...detail } });
}

import { sql } from 'drizzle-orm';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Tx } from '../db/client.ts';
import { audit } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';

/** Acts that are recorded but are nobody's choice under the policy. */
type Event =
	| 'sign-in'
	| 'sign-out'
	| 'import'
	| 'export'
	| 'backup'
	| 'restore'
	| 'demo'
	| 'card.redeem'
	| 'helper.end'
	| 'alert.tell'
	| 'deadline.tell'
	| 'invitation.use'
	| 'family-link.ask'
	| 'family-way.change'
	| 'views.wait';

export interface Entry {
	readonly action: Action | Event;
	readonly subject?: string;
	readonly childId?: string;
	/** Facts without anybody's words. */
	readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes one audit row. Call it inside the transaction of what it records. */
export function record(tx: Tx, actor: Actor, at: number, entry: Entry): void {
	insert({ db: tx }).run({
		at,
		actorKind: actor.kind,
		actorId: actor.kind === 'nobody' ? null : actor.kind === 'system' ? actor.name : actor.id,
		action: entry.action,
		subject: entry.subject ?? null,
		childId: entry.childId ?? null,
		detail: detailOf(actor, entry)
	});
}

const insert = statement((db) =>
	db
		.insert(audit)
		.values({
			at: sql.placeholder('at'),
			actorKind: sql.placeholder('actorKind'),
			actorId: sql.placeholder('actorId'),
			action: sql.placeholder('action'),
			subject: sql.placeholder('subject'),
			childId: sql.placeholder('childId'),
			detail: sql.placeholder('detail')
		})
		.prepare()
);

function detailOf(actor: Actor, { detail }: Entry): string | null {
	const helper = actor.kind === 'child' && actor.helper ? { helper: actor.helper.id } : undefined;
	return detail || helper ? JSON.stringify({ ...detail, ...helper }) : null;
}

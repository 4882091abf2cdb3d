import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { alert } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { tellNext } from './tell.ts';
import { promiseNow } from './promise.ts';

interface NewAlert {
	readonly childId: string;
	/** What the child wrote, if anything. */
	readonly words?: string;
	/** Made with the form: sending twice is one alert. */
	readonly sendKey: string;
}

/**
 * "Tell someone now": one alert, the first contact told in the same transaction. Gives its id.
 * @throws 404 unless the child themself asks.
 */
export function raiseAlert(service: Service, actor: Actor, given: NewAlert): string {
	permit(service, actor, 'alert.raise', given.childId);
	return service.db.transaction((tx) => raise(service, tx, actor, 'tell-someone-now', given), {
		behavior: 'immediate'
	});
}

/**
 * The alert of an answer that says "not safe", inside the transaction that sends the views. Sending
 * a changed version raises a new one; sending the same again does not.
 */
export function raiseAlertForAnswer(
	service: Service,
	tx: Tx,
	actor: Actor,
	{ childId, sentId }: { childId: string; sentId: string }
): string {
	return raise(service, tx, actor, 'answer', { childId, sendKey: sentId });
}

function raise(
	service: Service,
	tx: Tx,
	actor: Actor,
	kind: 'tell-someone-now' | 'answer',
	{ childId, words, sendKey }: NewAlert
): string {
	const before = tx
		.select({ id: alert.id })
		.from(alert)
		.where(and(eq(alert.childId, childId), eq(alert.sendKey, sendKey)))
		.get();
	if (before) return before.id;
	const id = newId();
	const now = service.now();
	tx.insert(alert)
		.values({
			id,
			childId,
			kind,
			words: service.vault.sealMaybe(`alert.words:${id}`, words),
			promise: JSON.stringify(promiseNow(service, tx)),
			sendKey,
			raisedAt: now
		})
		.run();
	record(tx, actor, now, { action: 'alert.raise', subject: id, childId, detail: { kind } });
	tellNext(service, tx, { id, childId, raisedAt: now });
	return id;
}

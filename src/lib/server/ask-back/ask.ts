import { and, eq, isNotNull } from 'drizzle-orm';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import {
	askBack,
	decision,
	decisionSharing,
	decisionWords,
	meeting,
	meetingChild,
	wish,
	wishAnswer
} from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';

/** The longest question back, in characters. */
export const MOST_ASKED = 1000;

export interface NewAskBack {
	readonly about: 'wish' | 'decision';
	readonly id: string;
	/** May be empty: "that isn't what I meant" says something by itself. */
	readonly words: string;
	/** Made with the form: sending twice asks once. */
	readonly sendKey: string;
}

/**
 * "That isn't what I meant": asks back about an answer the child was given, or a decision shared with
 * them, with a notice to whoever hears them there.
 * @returns false where nobody hears them today: nothing is stored, and the page says so.
 * @throws 404 for what is not theirs, not answered, not shared, or kept from this session.
 */
export function askBackAbout(service: Service, actor: ChildActor, given: NewAskBack): boolean {
	permit(service, actor, 'ask-back.write', actor.id);
	if (!isId(given.id) || !isId(given.sendKey)) notThere();
	return service.db.transaction(
		(tx) => {
			const partId =
				given.about === 'wish' ? ofWish(tx, actor, given.id) : ofDecision(tx, actor, given.id);
			const sent = tx
				.select({ id: askBack.id })
				.from(askBack)
				.where(and(eq(askBack.childId, actor.id), eq(askBack.sendKey, given.sendKey)))
				.get();
			if (sent) return true;
			const at = tx
				.select({ kind: meeting.kind })
				.from(meetingChild)
				.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
				.where(eq(meetingChild.id, partId))
				.get();
			if (!at) notThere();
			const hearers = hearersOf(service, { childId: actor.id, meeting: at });
			if (hearers.length === 0) return false;
			const id = newId();
			const askedAt = service.now();
			tx.insert(askBack)
				.values({
					id,
					childId: actor.id,
					meetingChildId: partId,
					wishId: given.about === 'wish' ? given.id : null,
					decisionId: given.about === 'decision' ? given.id : null,
					words: service.vault.seal(`ask_back.words:${id}`, given.words),
					sendKey: given.sendKey,
					askedAt
				})
				.run();
			for (const { adultId } of hearers)
				writeNotice(service, tx, { adultId, kind: 'message-waiting', path: '/staff' });
			record(tx, actor, askedAt, {
				action: 'ask-back.write',
				subject: id,
				childId: actor.id,
				detail: { about: given.about }
			});
			return true;
		},
		{ behavior: 'immediate' }
	);
}

/** The part of an answered wish of this child. */
function ofWish(tx: Tx, actor: ChildActor, id: string): string {
	const found = tx
		.select({ partId: wish.meetingChildId, madeAt: wish.madeAt })
		.from(wish)
		.innerJoin(wishAnswer, eq(wishAnswer.wishId, wish.id))
		.where(and(eq(wish.id, id), eq(wish.childId, actor.id)))
		.get();
	if (!found || !isOpenTo(actor, found.madeAt)) notThere();
	return found.partId ?? notThere();
}

/** The part of a decision that was shared with this child. */
function ofDecision(tx: Tx, actor: ChildActor, id: string): string {
	const found = tx
		.select({ partId: decision.meetingChildId, sharedAt: decisionSharing.sharedAt })
		.from(decision)
		.innerJoin(decisionWords, eq(decisionWords.decisionId, decision.id))
		.innerJoin(decisionSharing, eq(decisionSharing.id, decisionWords.sharingId))
		.where(
			and(eq(decision.id, id), eq(decision.childId, actor.id), isNotNull(decisionWords.sharingId))
		)
		.get();
	if (!found || !isOpenTo(actor, found.sharedAt)) notThere();
	return found.partId;
}

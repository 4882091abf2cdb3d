import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import {
	askBack,
	askBackReply,
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

/** `nobody`: nobody hears the child there today. `waits`: an earlier question about it has no reply yet. */
export type AskedBack = 'asked' | 'nobody' | 'waits';

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
 * @returns anything but `asked`: nothing is stored, and the page says so.
 * @throws 404 for what is not theirs, not answered, not shared, or kept from this session.
 */
export function askBackAbout(service: Service, actor: ChildActor, given: NewAskBack): AskedBack {
	permit(service, actor, 'ask-back.write', actor.id);
	if (!isId(given.id) || !isId(given.sendKey)) notThere();
	return service.db.transaction(
		(tx): AskedBack => {
			const partId =
				given.about === 'wish' ? ofWish(tx, actor, given.id) : ofDecision(tx, actor, given.id);
			const sent = tx
				.select({ id: askBack.id })
				.from(askBack)
				.where(and(eq(askBack.childId, actor.id), eq(askBack.sendKey, given.sendKey)))
				.get();
			if (sent) return 'asked';
			if (hasOpenQuestion(tx, actor, given)) return 'waits';
			const at = tx
				.select({ kind: meeting.kind })
				.from(meetingChild)
				.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
				.where(eq(meetingChild.id, partId))
				.get();
			if (!at) notThere();
			const hearers = hearersOf(service, { childId: actor.id, meeting: at });
			if (hearers.length === 0) return 'nobody';
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
			return 'asked';
		},
		{ behavior: 'immediate' }
	);
}

function hasOpenQuestion(tx: Tx, actor: ChildActor, { about, id }: NewAskBack): boolean {
	const which = about === 'wish' ? askBack.wishId : askBack.decisionId;
	const open = tx
		.select({ id: askBack.id })
		.from(askBack)
		.leftJoin(askBackReply, eq(askBackReply.askBackId, askBack.id))
		.where(and(eq(askBack.childId, actor.id), eq(which, id), isNull(askBackReply.askBackId)))
		.get();
	return open !== undefined;
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
		.orderBy(desc(decisionSharing.sharedAt))
		.get();
	if (!found || !isOpenTo(actor, found.sharedAt)) notThere();
	return found.partId;
}

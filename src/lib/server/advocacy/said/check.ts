import { and, eq } from 'drizzle-orm';
import { isContested, type OwnCheck } from '#lib/domain/advocacy/shown.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { allocation, meeting, meetingChild } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { saidForm } from './form.ts';
import { openTo } from './for-child.ts';
import { addMark } from './mark.ts';
import { checkOf, marksOf, type StandingSaid } from './rows.ts';

/** Why a check was not kept: it is about what was replaced meanwhile, or a change needs its words. */
type CheckProblem = 'moved-on' | 'words';

/**
 * The child says of what was sent for them: that's me, no, or what they would change. Their last word
 * counts; said again, it changes nothing. The advocate is told; and so, where the child does not stand
 * by it, is whoever hears them there.
 * @throws 404 for another child's, beside a helper, and where nothing stands.
 */
export function checkSaid(
	service: Service,
	actor: ChildActor,
	partId: string,
	given: { readonly sentId: string; readonly what: OwnCheck; readonly words: string }
): CheckProblem | null {
	permit(service, actor, 'advocate-said.check', actor.id);
	return service.db.transaction(
		(tx) => {
			const all = isId(partId) ? openTo(service, tx, actor, partId) : [];
			if (all.length === 0) notThere();
			const sent = all.find(({ id }) => id === given.sentId);
			if (!sent) return 'moved-on';
			const words = given.what === 'changes' ? given.words : null;
			if (words === '') return 'words';
			const last = checkOf(marksOf(tx, service, [sent.id])(sent.id));
			if (last?.what === given.what && last.words === words) return null;
			addMark(service, tx, sent.id, { what: given.what, words, by: actor.id });
			tellAdvocate(service, tx, sent);
			if (isContested(given.what)) tellHearers(service, tx, actor.id, partId);
			record(tx, actor, service.now(), {
				action: 'advocate-said.check',
				subject: sent.id,
				childId: actor.id,
				detail: { what: given.what }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/** They may have read it as the child's own words, and are to know that it is not. */
function tellHearers(service: Service, tx: Tx, childId: string, partId: string): void {
	const of = tx
		.select({ meeting })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.where(eq(meetingChild.id, partId))
		.get();
	if (!of) return;
	for (const { adultId } of hearersOf(service, { childId, meeting: of.meeting })) {
		writeNotice(service, tx, { adultId, kind: 'views-waiting', path: '/staff' });
	}
}

/** Only while they still are the child's advocate. */
function tellAdvocate(service: Service, tx: Tx, { adultId, childId }: StandingSaid): void {
	const tied = tx
		.select({ id: allocation.id })
		.from(allocation)
		.where(
			and(
				eq(allocation.adultId, adultId),
				eq(allocation.childId, childId),
				eq(allocation.as, 'advocate'),
				inForce(allocation.from, allocation.to, londonDay(service.now()))
			)
		)
		.get();
	if (tied) writeNotice(service, tx, { adultId, kind: 'message-waiting', path: '/advocate' });
}

/**
 * The advocate writes down why the child cannot look it over. What the child has said of it stands.
 * @returns what stops it, or null. @throws 404 as `saidForm`.
 */
export function cannotCheck(
	service: Service,
	actor: Actor,
	partId: string,
	given: { readonly sentId: string; readonly why: string }
): CheckProblem | null {
	return service.db.transaction(
		(tx) => {
			const { standing, child, actor: by } = saidForm(service, actor, partId, tx);
			if (standing?.id !== given.sentId) return 'moved-on';
			if (given.why === '') return 'words';
			const last = checkOf(marksOf(tx, service, [standing.id])(standing.id));
			if (last && (last.what !== 'cannot-check' || last.words === given.why)) return null;
			addMark(service, tx, standing.id, { what: 'cannot-check', words: given.why, by: by.id });
			record(tx, by, service.now(), {
				action: 'advocate-said.write',
				subject: standing.id,
				childId: child.id,
				detail: { what: 'cannot-check' }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

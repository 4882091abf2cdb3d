import { and, eq, isNull } from 'drizzle-orm';
import { isBriefed, stillMissing, type Task } from '#lib/domain/advocacy/said.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { newId } from '#lib/server/db/id.ts';
import { advocateSaidSent } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { filesOfSaid } from './file-rows.ts';
import { saidForm } from './form.ts';
import { sealSent } from './rows.ts';

export type Sending =
	| { readonly kind: 'sent'; readonly sentId: string }
	/** What is still to be filled in, as its pages. */
	| { readonly kind: 'missing'; readonly tasks: readonly Task[] }
	| { readonly kind: 'closed' }
	/** Changed since the check was looked at. */
	| { readonly kind: 'moved-on' };

/**
 * Sends what was looked at on the check, exactly once whatever happens: the same revision again is the
 * sending there is. What was sent before is replaced. Whoever hears the child there is told.
 * @throws 404 as `saidForm`.
 */
export function sendSaid(
	service: Service,
	actor: Actor,
	partId: string,
	{ revision }: { readonly revision: number }
): Sending {
	return service.db.transaction(
		(tx): Sending => {
			const form = saidForm(service, actor, partId, tx);
			const { standing, said } = form;
			if (standing?.revision === revision) return { kind: 'sent', sentId: standing.id };
			if (form.closed) return { kind: 'closed' };
			const files = form.id === null ? [] : filesOfSaid(tx, service, form.id);
			const tasks = stillMissing(said, files.length);
			if (tasks.length > 0) return { kind: 'missing', tasks };
			if (form.id === null || form.revision !== revision) return { kind: 'moved-on' };
			const at = service.now();
			const id = newId();
			const number = form.sendings + 1;
			const sent = { said, revision, files: files.map((file) => file.id) };
			const briefed = isBriefed(said, files.length);
			const content = sealSent(service, id, sent);
			tx.insert(advocateSaidSent)
				.values({ id, saidId: form.id, number, content, briefed, sentAt: at })
				.run();
			const childId = form.child.id;
			for (const { adultId } of hearersOf(service, { childId, meeting: form.meeting })) {
				writeNotice(service, tx, { adultId, kind: 'views-waiting', path: '/staff' });
			}
			const detail = { number, briefed, files: files.length };
			record(tx, form.actor, at, { action: 'advocate-said.write', subject: id, childId, detail });
			return { kind: 'sent', sentId: id };
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Takes back what was sent for a part and stands, until the meeting starts. The draft stays.
 * @returns whether nothing of it stands now. @throws 404 as `saidForm`, and where nothing was ever sent.
 */
export function takeBackSaid(
	service: Service,
	actor: Actor,
	partId: string,
	sentId: string
): boolean {
	return service.db.transaction(
		(tx) => {
			const {
				id,
				child,
				closed,
				standing,
				sendings,
				actor: by
			} = saidForm(service, actor, partId, tx);
			if (id === null || sendings === 0) notThere();
			if (closed) return false;
			if (!standing) return true;
			// Sent again meanwhile: it is to be looked at first.
			if (standing.id !== sentId) return false;
			const at = service.now();
			tx.update(advocateSaidSent)
				.set({ takenBackAt: at })
				.where(and(eq(advocateSaidSent.saidId, id), isNull(advocateSaidSent.takenBackAt)))
				.run();
			record(tx, by, at, {
				action: 'advocate-said.write',
				subject: standing.id,
				childId: child.id,
				detail: { takenBack: true }
			});
			return true;
		},
		{ behavior: 'immediate' }
	);
}

import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import { freezeWording } from '#lib/instruments/engine/wording.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { familyViewsSent } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import type { FamilyContent } from './content.ts';
import { answersOf, newestOf, pagesOf } from './draft.ts';
import { familyFormOf, type FamilyForm } from './form.ts';

export interface FamilySending {
	/** The number of this sending, as the page where it was checked said. */
	readonly number: number;
	readonly asOf: number;
	readonly language: Language;
	readonly t: Translate;
}

export type FamilySent = 'sent' | 'closed' | 'moved-on' | 'nothing-said';

/**
 * Sends what somebody wrote before a meeting, as they checked it, to whoever leads it. Asked for twice,
 * from two tabs or after a lost answer, it is the one already sent; changed and sent again, the later
 * one counts.
 * @throws 404 for anybody else's form.
 */
export function sendFamilyViews(
	service: Service,
	actor: Actor,
	invitedId: string,
	given: FamilySending
): FamilySent {
	return service.db.transaction(
		(tx): FamilySent => {
			const form = familyFormOf(service, actor, invitedId, tx);
			const before = form.sent?.number ?? 0;
			if (given.number > 0 && given.number <= before) return 'sent';
			if (form.closed) return 'closed';
			const pages = pagesOf(service, tx, form.viewsId);
			if (given.number !== before + 1 || newestOf(pages) !== given.asOf) return 'moved-on';
			const answers = answersOf(form.instrument, pages);
			if (form.viewsId === null || Object.keys(answers).length === 0) return 'nothing-said';
			write(service, tx, form, form.viewsId, answers, given);
			return 'sent';
		},
		{ behavior: 'immediate' }
	);
}

function write(
	service: Service,
	tx: Tx,
	{ invited, instrument }: FamilyForm,
	viewsId: string,
	answers: Answers,
	{ number, asOf, language, t }: FamilySending
): void {
	const id = newId();
	const sentAt = Math.max(service.now(), asOf);
	const wording = freezeWording(instrument, answers, t);
	const content: FamilyContent = { answers, wording, language };
	tx.insert(familyViewsSent)
		.values({
			id,
			viewsId,
			number,
			content: service.vault.seal(`family_views_sent.content:${id}`, JSON.stringify(content)),
			sentAt,
			takenBackAt: null
		})
		.run();
	record(tx, invited.by, sentAt, {
		action: 'family-views.write',
		subject: id,
		childId: invited.child.id,
		detail: { sent: number }
	});
	const { child, meeting } = invited;
	for (const { adultId } of hearersOf(service, { childId: child.id, meeting }))
		writeNotice(service, tx, { adultId, kind: 'views-waiting', path: '/staff' });
}

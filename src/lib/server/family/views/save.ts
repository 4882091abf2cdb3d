import { eq } from 'drizzle-orm';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { familyViews } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from '#lib/server/views/closed.ts';
import { differing, verdictOf, withKept } from '#lib/server/views/conflict.ts';
import { filledAs, type PageForm, type Saving } from '#lib/server/views/saving.ts';
import { newestOf, pagesOf, writePage } from './draft.ts';
import { familyFormOf, type FamilyForm } from './form.ts';

/** A page is saved whole or not at all; whatever isn't saved is given back to fill the form again. */
export type FamilySaving = Extract<Saving, { kind: 'saved' | 'issues' | 'conflict' | 'closed' }>;

/**
 * Saves one page of what somebody wants to say before a meeting, with its audit entry; the first page
 * saved begins it.
 * @throws 404 for anybody else's form and for a page that is not in it.
 */
export function saveFamilyPage(
	service: Service,
	actor: Actor,
	invitedId: string,
	pageId: string,
	given: PageForm,
	language: Language
): FamilySaving {
	return service.db.transaction(
		(tx): FamilySaving => {
			const form = familyFormOf(service, actor, invitedId, tx);
			const page = form.instrument.pages.find(({ id }) => id === pageId) ?? notThere();
			if (form.closed) return closed(form.closed, page, given);
			const parsed = parsePage(page, given.read);
			if (!parsed.ok) return { kind: 'issues', issues: parsed.issues, given: parsed.given };
			return store(service, tx, { form, page, language }, parsed.answers, given);
		},
		{ behavior: 'immediate' }
	);
}

function closed(why: Closed, page: Page, { read }: PageForm): FamilySaving {
	return { kind: 'closed', why, given: filledAs(page, read) };
}

interface At {
	readonly form: FamilyForm;
	readonly page: Page;
	readonly language: Language;
}

function store(
	service: Service,
	tx: Tx,
	{ form, page, language }: At,
	fresh: Answers,
	given: PageForm
): FamilySaving {
	const all = pagesOf(service, tx, form.viewsId);
	const saved = all.find((one) => one.page === page.id);
	const answers = saved ? withKept(fresh, saved.answers, given.keep) : fresh;
	const verdict = verdictOf(saved, given, answers);
	if (saved && (verdict === 'same' || verdict === 'late'))
		return { kind: 'saved', at: saved.savedAt };
	if (saved && verdict === 'conflict') {
		const { savedAt, answers: there } = saved;
		const elsewhere = { savedAt, answers: there, fields: differing(there, answers) };
		return { kind: 'conflict', elsewhere, given: filledAs(page, given.read) };
	}
	// Later than all that was saved and sent, even within one millisecond or after the clock was put
	// back: what is checked, and whether something changed since, is told by it.
	const last = Math.max(newestOf(all), form.sent?.sentAt ?? 0);
	const savedAt = Math.max(service.now(), last + 1);
	const { tab, step } = given;
	const viewsId = form.viewsId ?? begin(service, tx, form, language);
	writePage(service, tx, viewsId, { page: page.id, savedAt, answers, tab, step });
	if (verdict !== 'touch') {
		record(tx, form.invited.by, service.now(), {
			action: 'family-views.write',
			subject: viewsId,
			childId: form.invited.child.id,
			detail: { page: page.id }
		});
	}
	return { kind: 'saved', at: savedAt };
}

function begin(
	service: Service,
	tx: Tx,
	{ invited, instrument }: FamilyForm,
	language: Language
): string {
	const { id: instrumentId, version: instrumentVersion } = instrument;
	tx.insert(familyViews)
		.values({
			id: newId(),
			invitedId: invited.id,
			adultId: invited.adultId,
			instrumentId,
			instrumentVersion,
			language,
			startedAt: service.now()
		})
		.onConflictDoNothing()
		.run();
	const rows = tx
		.select({ id: familyViews.id, instrumentId: familyViews.instrumentId })
		.from(familyViews)
		.where(eq(familyViews.invitedId, invited.id))
		.all();
	return rows.find((row) => row.instrumentId === instrumentId)!.id;
}

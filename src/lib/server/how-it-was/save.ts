import type { Answers } from '#lib/instruments/engine/answer.ts';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { howItWas } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { differing, verdictOf, verdictUnseen, withKept } from '#lib/server/views/conflict.ts';
import { mayShow } from '#lib/server/views/draft.ts';
import { filledAs, type Elsewhere, type PageForm } from '#lib/server/views/saving.ts';
import { pagesOf, writePage } from './draft.ts';
import { howItWasOf, type HowItWas } from './form.ts';

/** A page is saved whole or not at all. `closed`: the time for it is over; what was typed is given back. */
export type HowItWasSaving =
	| { readonly kind: 'saved'; readonly at: number }
	| { readonly kind: 'issues'; readonly issues: readonly Issue[]; readonly given: Given }
	| { readonly kind: 'conflict'; readonly elsewhere: Elsewhere; readonly given: Given }
	| { readonly kind: 'closed'; readonly given: Given };

/**
 * Saves one page of a child's "how was it", with its audit entry; the first page saved begins it.
 * @throws 404 for anybody else's form and for a page that is not in it.
 */
export function saveHowItWas(
	service: Service,
	actor: Actor,
	partId: string,
	pageId: string,
	given: PageForm,
	language: Language
): HowItWasSaving {
	const form = howItWasOf(service, actor, partId);
	const page = form.instrument.pages.find(({ id }) => id === pageId) ?? notThere();
	if (!form.open) return { kind: 'closed', given: filledAs(page, given.read) };
	const parsed = parsePage(page, given.read);
	if (!parsed.ok) return { kind: 'issues', issues: parsed.issues, given: parsed.given };
	return service.db.transaction(
		(tx) => {
			begin(service, tx, form, language);
			return store(service, tx, form, page, parsed.answers, given);
		},
		{ behavior: 'immediate' }
	);
}

function begin(service: Service, tx: Tx, form: HowItWas, language: Language): void {
	const { id, version } = form.instrument;
	tx.insert(howItWas)
		.values({
			meetingChildId: form.partId,
			childId: form.actor.id,
			instrumentId: id,
			instrumentVersion: version,
			language,
			startedAt: service.now()
		})
		.onConflictDoNothing()
		.run();
}

function store(
	service: Service,
	tx: Tx,
	form: HowItWas,
	page: Page,
	fresh: Answers,
	given: PageForm
): HowItWasSaving {
	const { actor, partId } = form;
	const saved = pagesOf(service, tx, partId).find((one) => one.page === page.id);
	const unseen = saved !== undefined && !mayShow(actor, saved, form.sent ?? undefined);
	const answers = saved ? withKept(fresh, saved.answers, given.keep) : fresh;
	// A helper's "next" past a page they may not see wipes nothing.
	if (unseen && Object.keys(fresh).length === 0) return { kind: 'saved', at: saved.savedAt };
	const verdict = unseen ? verdictUnseen(saved, given) : verdictOf(saved, given, answers);
	if (saved && (verdict === 'same' || verdict === 'late'))
		return { kind: 'saved', at: saved.savedAt };
	if (saved && verdict === 'conflict') {
		const elsewhere = {
			savedAt: saved.savedAt,
			answers: unseen ? null : saved.answers,
			fields: unseen ? page.fields.map(({ id }) => id) : differing(saved.answers, answers)
		};
		return { kind: 'conflict', elsewhere, given: filledAs(page, given.read) };
	}
	// Later than what it replaces, even within one millisecond or after the clock was put back.
	const savedAt = Math.max(service.now(), (saved?.savedAt ?? 0) + 1);
	const { tab, step } = given;
	writePage(service, tx, partId, {
		page: page.id,
		savedAt,
		answers,
		session: unseen && given.keep.length > 0 ? saved.session : actor.sessionId,
		tab,
		step
	});
	if (verdict !== 'touch') {
		record(tx, actor, service.now(), {
			action: 'how-it-was.write',
			subject: partId,
			childId: actor.id,
			detail: { page: page.id }
		});
	}
	return { kind: 'saved', at: savedAt };
}

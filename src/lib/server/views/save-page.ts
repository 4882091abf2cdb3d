import { parsePage } from '#lib/instruments/engine/answers.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { givenFor, type Given, type Read } from '#lib/instruments/engine/form-name.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { adoptSent } from './adopt.ts';
import type { Closed } from './closed.ts';
import { differing, verdictOf, verdictUnseen, withKept, type Origin } from './conflict.ts';
import { mayShow, savedPage, writePage, type Saved } from './draft.ts';
import { formFor, type Form } from './form.ts';
import { pathFor } from './route.ts';
import { latestSent } from './sent.ts';

export interface PageForm extends Origin {
	readonly read: Read;
	/** Fields in which the child chose what was saved elsewhere. */
	readonly keep: readonly string[];
	/** Going on needs the compulsory answers; stopping, going back and saving underway do not. */
	readonly goingOn: boolean;
}

/** What was saved elsewhere; `answers` null: it stays unseen while somebody helps. */
export interface Elsewhere {
	readonly savedAt: number;
	readonly answers: Answers | null;
	readonly fields: readonly string[];
}

/** A page is saved whole or not at all; whatever isn't saved is given back to fill the form again. */
export type Saving =
	| { readonly kind: 'saved'; readonly at: number; readonly back?: string; readonly next?: string }
	| { readonly kind: 'off-path' }
	| { readonly kind: 'issues'; readonly issues: readonly Issue[]; readonly given: Given }
	| { readonly kind: 'conflict'; readonly elsewhere: Elsewhere; readonly given: Given }
	| { readonly kind: 'closed'; readonly why: Closed; readonly given: Given };

/**
 * Saves one page of a child's draft, with its audit entry, and says which pages stand beside it.
 * @throws 404 for somebody else's form and for a page that is not in it.
 */
export function savePage(
	service: Service,
	actor: Actor,
	viewsId: string,
	pageId: string,
	given: PageForm
): Saving {
	const form = formFor(service, actor, viewsId);
	const page = form.instrument.pages.find(({ id }) => id === pageId) ?? notThere();
	if (form.closed) return { kind: 'closed', why: form.closed, given: filled(page, given.read) };
	const parsed = parsePage(page, given.read);
	const issues = parsed.ok ? [] : parsed.issues.filter(({ key }) => matters(key, given));
	if (issues.length > 0) return { kind: 'issues', issues, given: filled(page, given.read) };
	return service.db.transaction(
		(tx) => {
			const path = pathFor(service, form, { page, answers: parsed.answers });
			const at = path.indexOf(page);
			if (at === -1) return { kind: 'off-path' };
			const saving = store(service, tx, form, page, parsed.answers, given);
			const beside = { back: path[at - 1]?.id, next: path[at + 1]?.id };
			return saving.kind === 'saved' ? { ...saving, ...beside } : saving;
		},
		{ behavior: 'immediate' }
	);
}

function matters(key: Issue['key'], { goingOn }: PageForm): boolean {
	return goingOn || key !== 'needs-answer';
}

function store(
	service: Service,
	tx: Tx,
	form: Form,
	page: Page,
	fresh: Answers,
	given: PageForm
): Saving {
	const { actor } = form;
	adoptSent(service, tx, form);
	const saved = savedPage(service, form.id, page.id);
	const answers = saved ? withKept(fresh, saved.answers, given.keep) : fresh;
	// A helper's "next" past a page they may not see wipes nothing.
	const unseen =
		saved !== undefined &&
		actor.helper !== null &&
		!mayShow(actor, saved, latestSent(service, form.id));
	if (unseen && Object.keys(fresh).length === 0) return { kind: 'saved', at: saved.savedAt };
	const verdict = unseen ? verdictUnseen(saved, given) : verdictOf(saved, given, answers);
	if (saved && (verdict === 'same' || verdict === 'late'))
		return { kind: 'saved', at: saved.savedAt };
	if (saved && verdict === 'conflict') {
		return {
			kind: 'conflict',
			elsewhere: unseen ? elsewhereUnseen(saved, page) : elsewhere(saved, answers),
			given: filled(page, given.read)
		};
	}
	// Later than what it replaces, even within one millisecond or after the clock was put back.
	const savedAt = Math.max(service.now(), (saved?.savedAt ?? 0) + 1);
	const { tab, step } = given;
	writePage(service, form.id, {
		page: page.id,
		savedAt,
		answers,
		// With anything kept that a helper may not see, the page stays what they may not see.
		session: unseen && given.keep.length > 0 ? saved.session : actor.sessionId,
		tab,
		step
	});
	if (verdict !== 'touch') {
		record(tx, actor, service.now(), {
			action: 'views.write',
			subject: form.id,
			childId: form.childId,
			detail: { page: page.id }
		});
	}
	return { kind: 'saved', at: savedAt };
}

function elsewhere(saved: Saved, answers: Answers): Elsewhere {
	return {
		savedAt: saved.savedAt,
		answers: saved.answers,
		fields: differing(saved.answers, answers)
	};
}

/** Every field, whichever differ: which of a guess were wrong would tell a helper what was written. */
function elsewhereUnseen({ savedAt }: Saved, { fields }: Page): Elsewhere {
	return { savedAt, answers: null, fields: fields.map(({ id }) => id) };
}

function filled(page: Page, read: Read): Given {
	return Object.assign({}, ...page.fields.map((field) => givenFor(field, read)));
}

import { parsePage } from '#lib/instruments/engine/answers.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { Given, Read } from '#lib/instruments/engine/form-name.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { keepDraft, versionOf } from './draft.ts';
import { answersOn, byPage, ownForm, pageIn } from './form.ts';

/** A page is saved whole or not at all; what was typed is given back. */
export type FeedbackSaving =
	| { readonly kind: 'saved'; readonly next: string | null }
	| { readonly kind: 'issues'; readonly issues: readonly Issue[]; readonly given: Given }
	/** It was changed on another device meanwhile; `base` is what it is known by now. */
	| { readonly kind: 'elsewhere'; readonly given: Given; readonly base: string };

/**
 * Saves one page of what is not sent yet. It is nobody's but its author's until then, and leaves no
 * trace beside its own row: an entry with a meeting would tie what is later sent without a name.
 * @throws 404 for anybody else's form, where the time is over, and for a page that is not in it.
 */
export function saveFeedback(
	service: Service,
	actor: Actor,
	at: { readonly askedId: string; readonly page: string },
	given: { readonly read: Read; readonly base: string }
): FeedbackSaving {
	return service.db.transaction(
		(tx): FeedbackSaving => {
			const own = ownForm(service, actor, at.askedId, tx);
			const page = pageIn(own, at.page);
			const parsed = parsePage(page, given.read);
			if (!parsed.ok) return { kind: 'issues', issues: parsed.issues, given: parsed.given };
			const before = answersOn(page, own.answers);
			const base = versionOf(before);
			const next = own.form.pages[own.form.pages.indexOf(page) + 1]?.id ?? null;
			if (versionOf(parsed.answers) === base && (own.draft ?? own.said)) {
				return { kind: 'saved', next };
			}
			if (given.base !== base)
				return { kind: 'elsewhere', given: fillPage(page, parsed.answers), base };
			const pages = { ...byPage(own.form, own.answers), [page.id]: parsed.answers };
			keepDraft(service, tx, own, { pages });
			return { kind: 'saved', next };
		},
		{ behavior: 'immediate' }
	);
}

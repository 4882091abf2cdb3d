import { parsePage } from '#lib/instruments/engine/answers.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Service } from '#lib/server/service.ts';
import { draftOf } from './draft.ts';
import { formFor } from './form.ts';
import { pathFor } from './route.ts';
import { filledAs, type PageForm, type Saving } from './saving.ts';
import { storePage } from './store-page.ts';

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
	if (form.closed) return { kind: 'closed', why: form.closed, given: filledAs(page, given.read) };
	const parsed = parsePage(page, given.read);
	const issues = parsed.ok ? [] : parsed.issues.filter(({ key }) => matters(key, given));
	if (issues.length > 0) return { kind: 'issues', issues, given: filledAs(page, given.read) };
	return service.db.transaction(
		(tx) => {
			const draft = draftOf(service, form.id);
			const path = pathFor(service, form, draft, { page, answers: parsed.answers });
			const at = path.indexOf(page);
			if (at === -1) return { kind: 'off-path' };
			const saving = storePage(service, tx, form, draft, page, parsed.answers, given);
			const beside = { back: path[at - 1]?.id, next: path[at + 1]?.id };
			return saving.kind === 'saved' ? { ...saving, ...beside } : saving;
		},
		{ behavior: 'immediate' }
	);
}

function matters(key: Issue['key'], { goingOn }: PageForm): boolean {
	return goingOn || key !== 'needs-answer';
}

import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { adoptSent } from './adopt.ts';
import { differing, verdictOf, verdictUnseen, withKept } from './conflict.ts';
import { draftOf, mayShow, writePage, type Draft, type Saved } from './draft.ts';
import type { Form } from './form.ts';
import { filledAs, type Elsewhere, type PageForm, type Saving } from './saving.ts';
import { latestSent } from './sent.ts';

/**
 * Writes the answers of a page where they follow on what is saved, with the audit entry, inside the
 * transaction of the saving.
 */
export function storePage(
	service: Service,
	tx: Tx,
	form: Form,
	draft: Draft,
	page: Page,
	fresh: Answers,
	given: PageForm
): Saving {
	const { actor } = form;
	const saved = draft.page(page.id) ?? adopted(service, tx, form, page);
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
			given: filledAs(page, given.read)
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

/** On the first page saved, what was keyed in from paper becomes the draft that this page is part of. */
function adopted(service: Service, tx: Tx, form: Form, page: Page): Saved | undefined {
	return adoptSent(service, tx, form) ? draftOf(service, form.id).page(page.id) : undefined;
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

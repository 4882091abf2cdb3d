import { redirect } from '@sveltejs/kit';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { feedbackFormBy, feedbackFormFor } from '#lib/instruments/feedback/index.ts';
import type { FeedbackForm } from '#lib/instruments/feedback/feedback-form.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';
import { SECOND } from '#lib/server/sign-in/family/arrive.ts';
import { askedIds, everyAsked, type AskedFor } from './asked.ts';
import type { Draft } from './draft.ts';

/** One person's form after one meeting, with what stands in it. For the server: pages get view models. */
export interface OwnForm extends AskedFor {
	readonly adultId: string;
	/** In the version it was sent in; not sent: today's. */
	readonly form: FeedbackForm;
	/** What is written; nothing written since it was sent: what was sent. */
	readonly answers: Answers;
}

/**
 * The form of the one who is asked. Every query and command about one begins here.
 * @throws 404 for anybody else's, and where nobody is asked, or no longer.
 */
export function ownForm(
	service: Service,
	actor: Actor,
	askedId: string,
	db: Tx = service.db
): OwnForm {
	const adult = asAdult(actor);
	if (!isId(askedId)) notThere();
	const asked = everyAsked(service, adult, db).find(({ meetingId }) =>
		askedIds(service, adult, meetingId).includes(askedId)
	);
	if (!asked) notThere();
	// Whoever reads their mail would otherwise learn of the meeting, and answer in their place.
	if (!adult.secondFactor) redirect(303, SECOND);
	const { said, draft, kind } = asked;
	const form = (said && feedbackFormBy(said.form.id, said.form.version)) ?? feedbackFormFor(kind);
	const answers = draft ? answersIn(draft) : (said?.answers ?? {});
	return { ...asked, adultId: adult.id, form, answers };
}

/** A page of a form. @throws 404 for one that is not in it. */
export function pageIn({ form }: OwnForm, pageId: string): Page {
	return form.pages.find(({ id }) => id === pageId) ?? notThere();
}

/** Every answer of a draft. */
export function answersIn({ pages }: Draft): Answers {
	return Object.assign({}, ...Object.values(pages));
}

/** Those of some answers that belong to a page. */
export function answersOn(page: Page, answers: Answers): Answers {
	const own = page.fields.flatMap(({ id }) => (answers[id] ? [[id, answers[id]] as const] : []));
	return Object.fromEntries(own);
}

/** The answers of a form told apart by page, to begin a draft with what was sent. */
export function byPage(form: FeedbackForm, answers: Answers): Draft['pages'] {
	return Object.fromEntries(form.pages.map((page) => [page.id, answersOn(page, answers)] as const));
}

import type { DayISO } from '#lib/domain/calendar/day.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { versionOf } from './draft.ts';
import { answersOn, ownForm, pageIn } from './form.ts';

/** One page of the form, as the one who is asked is shown it. */
export interface FeedbackPageView {
	readonly form: { readonly id: string; readonly version: number };
	readonly kind: 'conference' | 'review';
	readonly onDay: DayISO;
	readonly page: string;
	/** The pages in order. */
	readonly pages: readonly string[];
	readonly given: Given;
	/** What the answers of this page are known by. */
	readonly base: string;
	readonly sent: boolean;
	readonly until: DayISO;
}

/** A page of somebody's own form. @throws 404 for anybody else's and for a page that is not in it. */
export function feedbackPage(
	service: Service,
	actor: Actor,
	askedId: string,
	pageId: string
): FeedbackPageView {
	const own = ownForm(service, actor, askedId);
	const page = pageIn(own, pageId);
	const answers = answersOn(page, own.answers);
	const { id, version } = own.form;
	return {
		form: { id, version },
		kind: own.kind === 'looked-after-review' ? 'review' : 'conference',
		onDay: own.onDay,
		page: page.id,
		pages: own.form.pages.map((one) => one.id),
		given: fillPage(page, answers),
		base: versionOf(answers),
		sent: own.said !== null,
		until: own.until
	};
}

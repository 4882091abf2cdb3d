import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { answersOnPath, pathOf } from '#lib/instruments/engine/path.ts';
import { missingFields, progressOf, type PageState } from '#lib/instruments/engine/progress.ts';
import { mustRaiseAlert } from '#lib/instruments/engine/safety.ts';
import type { HelpedBy } from '#lib/domain/participation/helped-by.ts';
import type { Promised } from '#lib/domain/alert/promise.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { promiseNow } from '#lib/server/alerts/promise.ts';
import { filesHeard, filesShown, type FilesByField } from '#lib/server/files/on-question.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from './closed.ts';
import { audiencesOf } from './content.ts';
import { answersIn, mayShow, savedPages, shownTo } from './draft.ts';
import { formFor } from './form.ts';
import { helpedByOf } from './helped-by.ts';
import { hearersOf } from './hearers.ts';
import { newestIn } from './send.ts';
import { latestSent } from './sent.ts';

export interface CheckedPage {
	readonly id: string;
	readonly state: PageState;
	/** Was answered before somebody came to help: its answers are not in `answers`. */
	readonly kept: boolean;
}

/** Everything a child is about to send, as they are shown it. */
export interface CheckView {
	readonly instrument: { readonly id: string; readonly version: number };
	readonly purpose: Purpose;
	readonly pages: readonly CheckedPage[];
	readonly answers: Answers;
	readonly audiences: Readonly<Record<string, Audience>>;
	/** Photos and recordings that go with it, by question. */
	readonly files: FilesByField;
	/** Pages with a question that must be answered and isn't. */
	readonly missing: readonly string[];
	/** The next sending, and the newest answer it would hold. */
	readonly revision: number;
	readonly asOf: number;
	/** An earlier sending stands, and this one would take its place. */
	readonly sent: boolean;
	readonly changed: boolean;
	/** What can be promised now, where an answer says "not safe"; null: none that may be shown does. */
	readonly notSafe: Promised | null;
	/** Null: the child is asked. */
	readonly helpedBy: HelpedBy | null;
	readonly hearer: string | null;
	readonly closed: Closed | null;
	readonly onDay: DayISO | null;
}

/**
 * A child's whole draft, to check before it is sent. While somebody helps, what was written without
 * them stays closed, and so does whatever follows from it.
 * @throws 404 for somebody else's form.
 */
export function checkForChild(service: Service, actor: Actor, viewsId: string): CheckView {
	const form = formFor(service, actor, viewsId);
	const { instrument, purpose } = form;
	const pages = savedPages(service, viewsId);
	const last = latestSent(service, viewsId);
	const all = answersIn(shownTo(form.actor, pages, () => last));
	const path = pathOf(instrument, all);
	const unseen = pages.filter((one) => !mayShow(form.actor, one, last));
	const hidden = new Set(unseen.map(({ page }) => page));
	const answers = shownOf(path, answersOnPath(instrument, all), hidden);
	const sent = last !== undefined && last.takenBackAt === null;
	const files = filesHeard(form, filesShown(service, form), all);
	return {
		instrument: { id: instrument.id, version: instrument.version },
		purpose,
		files,
		pages: progressOf(
			instrument,
			all,
			pages.map(({ page }) => page),
			Object.keys(files)
		).map(({ page, state }) => ({
			id: page.id,
			state,
			kept: hidden.has(page.id)
		})),
		answers,
		audiences: audiencesOf(instrument, answers),
		missing: [...new Set(missingFields(instrument, all).map(({ page }) => page.id))],
		revision: (last?.revision ?? 0) + 1,
		asOf: newestIn(pages),
		sent,
		changed: sent && newestIn(pages) > last.sentAt,
		notSafe: mustRaiseAlert(instrument, answers) ? promiseNow(service) : null,
		helpedBy: helpedByOf(form.actor),
		hearer: hearersOf(service, form)[0]?.calledName ?? null,
		closed: form.closed,
		onDay: form.meeting.onDay
	};
}

function shownOf(path: readonly Page[], answers: Answers, hidden: ReadonlySet<string>): Answers {
	const fields = new Set(
		path.filter(({ id }) => !hidden.has(id)).flatMap((page) => page.fields.map(({ id }) => id))
	);
	return Object.fromEntries(Object.entries(answers).filter(([id]) => fields.has(id)));
}

import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';
import { firstToDo, progressOf, type PageState } from '#lib/instruments/engine/progress.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { filesShown } from '#lib/server/files/on-question.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from './closed.ts';
import { answersIn, savedPages, shownTo } from './draft.ts';
import { formFor } from './form.ts';
import { hearersOf } from './hearers.ts';
import { latestSent } from './sent.ts';

/** The parts of a form, with how far each is. */
export interface Overview {
	readonly instrument: { readonly id: string; readonly version: number };
	readonly purpose: Purpose;
	readonly pages: readonly { readonly id: string; readonly state: PageState }[];
	/** Where to go on: a page, `check`, or `sent`. */
	readonly next: string;
	readonly sent: boolean;
	readonly closed: Closed | null;
	readonly hearer: string | null;
	readonly onDay: DayISO | null;
}

/**
 * How far a child's form is. Opening it tells nothing of what was answered.
 * @throws 404 for somebody else's form.
 */
export function overviewForChild(service: Service, actor: Actor, viewsId: string): Overview {
	const form = formFor(service, actor, viewsId);
	const { instrument } = form;
	const pages = savedPages(service, viewsId);
	const visited = pages.map(({ page }) => page);
	const last = latestSent(service, viewsId);
	const shown = shownTo(form.actor, pages, () => last);
	const filed = Object.keys(filesShown(service, form));
	const progress = progressOf(instrument, answersIn(shown), visited, filed);
	const sent = last?.takenBackAt === null;
	const toDo = firstToDo(progress)?.id ?? 'check';
	return {
		instrument: { id: instrument.id, version: instrument.version },
		purpose: form.purpose,
		pages: progress.map(({ page, state }) => ({ id: page.id, state })),
		next: sent ? 'sent' : toDo,
		sent,
		closed: form.closed,
		hearer: hearersOf(service, form)[0]?.calledName ?? null,
		onDay: form.meeting.onDay
	};
}

import { randomUUID } from 'node:crypto';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import { takesFiles } from '#lib/instruments/engine/takes-files.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';

import { filesShown, type FilesByField } from '#lib/server/files/on-question.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from './closed.ts';
import { draftOf, shownTo } from './draft.ts';
import { formFor } from './form.ts';
import { hearersOf } from './hearers.ts';
import { pathFor } from './route.ts';
import { latestSent } from './sent.ts';

/** One page of a form, as its child is shown it. */
export interface PageView {
	readonly instrument: { readonly id: string; readonly version: number };
	readonly purpose: Purpose;
	readonly page: string;
	readonly path: readonly { readonly id: string; readonly visited: boolean }[];
	readonly given: Given;
	/** Photos and recordings, by question. */
	readonly files: FilesByField;
	/** Was answered before somebody came to help, so it stays closed while they do. */
	readonly kept: boolean;
	readonly base: number;
	readonly tab: string;
	/** Was this form sent, so that changes count only when it is sent again? */
	readonly sent: boolean;
	readonly closed: Closed | null;
	/** Who hears it, by the name they are called by; null: nobody is allocated. */
	readonly hearer: string | null;
	readonly helped: boolean;
	readonly onDay: DayISO | null;
}

/**
 * A page of a child's form; null where it is not on their path. `anew`: leave out what is kept.
 * @throws 404 for somebody else's form and for a page that is not in it.
 */
export function pageForChild(
	service: Service,
	actor: Actor,
	viewsId: string,
	pageId: string,
	anew = false
): PageView | null {
	const form = formFor(service, actor, viewsId);
	const page = form.instrument.pages.find(({ id }) => id === pageId) ?? notThere();
	const draft = draftOf(service, form.id);
	const path = pathFor(service, form, draft);
	if (!path.includes(page)) return null;
	const saved = draft.page(page.id);
	const sending = () => latestSent(service, form.id);
	const unseen = saved !== undefined && shownTo(form.actor, [saved], sending).length === 0;
	const { id, version } = form.instrument;
	return {
		instrument: { id, version },
		purpose: form.purpose,
		page: page.id,
		path: path.map((one) => ({ id: one.id, visited: draft.visited.includes(one.id) })),
		given: saved && !unseen ? fillPage(page, saved.answers) : {},
		files: page.fields.some(takesFiles) ? filesShown(service, form) : {},
		kept: unseen && !anew,
		base: saved?.savedAt ?? 0,
		tab: randomUUID(),
		sent: form.stands,
		closed: form.closed,
		hearer: hearersOf(service, form)[0]?.calledName ?? null,
		helped: form.actor.helper !== null,
		onDay: form.meeting.onDay
	};
}

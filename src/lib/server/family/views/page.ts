import { randomUUID } from 'node:crypto';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from '#lib/server/views/closed.ts';
import { readerOf } from '../reader.ts';
import { pagesOf } from './draft.ts';
import { familyFormOf } from './form.ts';

/** One page of the form, as its writer is shown it. */
export interface FamilyPageView {
	readonly invitedId: string;
	readonly instrument: { readonly id: string; readonly version: number };
	readonly page: string;
	readonly path: readonly { readonly id: string; readonly visited: boolean }[];
	readonly given: Given;
	readonly base: number;
	readonly tab: string;
	readonly sent: boolean;
	readonly closed: Closed | null;
	/** Who reads it, as they are called; null: nobody is allocated. */
	readonly reader: string | null;
}

/**
 * A page of what somebody says before a meeting.
 * @throws 404 for anybody else's form and for a page that is not in it.
 */
export function familyPageFor(
	service: Service,
	actor: Actor,
	invitedId: string,
	pageId: string
): FamilyPageView {
	const form = familyFormOf(service, actor, invitedId);
	const page = form.instrument.pages.find(({ id }) => id === pageId) ?? notThere();
	const all = pagesOf(service, service.db, form.viewsId);
	const saved = all.find((one) => one.page === page.id);
	const { id, version } = form.instrument;
	return {
		invitedId,
		instrument: { id, version },
		page: page.id,
		path: form.instrument.pages.map((one) => ({
			id: one.id,
			visited: all.some((each) => each.page === one.id)
		})),
		given: saved ? fillPage(page, saved.answers) : {},
		base: saved?.savedAt ?? 0,
		tab: randomUUID(),
		sent: form.sent !== null && form.sent.takenBackAt === null,
		closed: form.closed,
		reader: readerOf(service, form.invited)
	};
}

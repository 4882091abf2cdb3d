import { randomUUID } from 'node:crypto';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Service } from '#lib/server/service.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { pagesOf, pagesShown } from './draft.ts';
import { howItWasOf } from './form.ts';

/** One page of "how was it", as its child is shown it. */
export interface HowItWasPageView {
	readonly partId: string;
	readonly instrument: { readonly id: string; readonly version: number };
	readonly page: string;
	readonly path: readonly { readonly id: string; readonly visited: boolean }[];
	readonly given: Given;
	/** Was answered before somebody came to help, who may not see it. */
	readonly unseen: boolean;
	readonly base: number;
	readonly tab: string;
	readonly sent: boolean;
	readonly open: boolean;
	/** Who would read the words, by the name they are called by; null: nobody is allocated. */
	readonly hearer: string | null;
}

/**
 * A page of a child's "how was it".
 * @throws 404 for anybody else's form and for a page that is not in it.
 */
export function howItWasPageFor(
	service: Service,
	actor: Actor,
	partId: string,
	pageId: string
): HowItWasPageView {
	const form = howItWasOf(service, actor, partId);
	const page = form.instrument.pages.find(({ id }) => id === pageId) ?? notThere();
	const all = pagesOf(service, service.db, partId);
	const saved = pagesShown(form, all).find((one) => one.page === page.id);
	const unseen = !saved && all.some((one) => one.page === page.id);
	const { id, version } = form.instrument;
	const at = { childId: form.actor.id, meeting: { kind: form.kind } };
	return {
		partId,
		instrument: { id, version },
		page: page.id,
		path: form.instrument.pages.map((one) => ({
			id: one.id,
			visited: all.some((each) => each.page === one.id)
		})),
		given: saved ? fillPage(page, saved.answers) : {},
		unseen,
		// A form that shows nothing of what is saved follows on nothing: whoever helps is asked first.
		base: saved?.savedAt ?? 0,
		tab: randomUUID(),
		sent: form.sent !== null,
		open: form.open,
		hearer: hearersOf(service, at)[0]?.calledName ?? null
	};
}

import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Read } from '#lib/instruments/engine/form-name.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';
import { checkForChild } from '#lib/server/views/check.ts';
import { formFor } from '#lib/server/views/form.ts';
import { pageForChild } from '#lib/server/views/page.ts';
import { savePage } from '#lib/server/views/save-page.ts';
import type { PageForm } from '#lib/server/views/saving.ts';
import { sendViews, type Sending, type SendResult } from '#lib/server/views/send.ts';
import { startViews } from '#lib/server/views/start.ts';

/** A child's form for a part, begun. */
export function begun(
	service: Service,
	child: ChildActor,
	part: string,
	purpose = 'looked-after-review'
): string {
	return startViews(service, child, { part, purpose, language: 'en' });
}

/** What a browser sends for a page filled in so. */
export function typed(page: Page, answers: Answers): Read {
	const given = fillPage(page, answers);
	return (name) => given[name] ?? [];
}

/** Opens a page as it stands now: what its form says of itself. */
export function opened(service: Service, child: ChildActor, viewsId: string, page: string) {
	const view = pageForChild(service, child, viewsId, page);
	if (!view) throw new Error(`${page} is not on the path`);
	return { base: view.base, tab: view.tab, step: 0 };
}

/** Fills a page in and goes on, from a fresh look at it unless told. */
export function filled(
	service: Service,
	child: ChildActor,
	viewsId: string,
	pageId: string,
	answers: Answers,
	given: Partial<PageForm> = {}
) {
	const page = formFor(service, child, viewsId).instrument.pages.find(({ id }) => id === pageId);
	const read = page ? typed(page, answers) : () => [];
	const fresh = given.tab ? given : opened(service, child, viewsId, pageId);
	const origin = { base: 0, tab: newId(), step: 0, keep: [], goingOn: true, ...fresh };
	return savePage(service, child, viewsId, pageId, { read, ...origin, ...given });
}

/** Sends what stands, as checked just before. */
export function sent(
	service: Service,
	child: ChildActor,
	viewsId: string,
	given: Partial<Sending> = {}
): SendResult {
	const { revision, asOf } = checkForChild(service, child, viewsId);
	const t = anyKey(translator('en'));
	return sendViews(service, child, viewsId, {
		revision,
		asOf,
		helpedBy: 'alone',
		language: 'en',
		t,
		...given
	});
}

/** A private answer. */
export const said = <V>(value: V) => ({ value, audience: 'only-my-iro' }) as const;

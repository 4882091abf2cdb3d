import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { newId } from '../db/id.ts';
import type { Service } from '../service.ts';
import { checkForChild } from '../views/check.ts';
import { formFor } from '../views/form.ts';
import { savePage } from '../views/save-page.ts';
import { sendViews } from '../views/send.ts';
import { startViews } from '../views/start.ts';

/** Pages of a young person's views by page id, each with its answers by field. */
export type Pages = Readonly<Record<string, Answers>>;

/** Fills in a young person's views page by page, and sends them if they are to be sent. */
export function demoSends(
	service: Service,
	child: ChildActor,
	part: string,
	pages: Pages,
	send: boolean
): void {
	const purpose = 'looked-after-review';
	const viewsId = startViews(service, child, { part, purpose, language: 'en' });
	const { instrument } = formFor(service, child, viewsId);
	for (const page of instrument.pages) {
		const answers = pages[page.id];
		if (!answers) continue;
		const given = fillPage(page, answers);
		const saved = savePage(service, child, viewsId, page.id, {
			read: (name) => given[name] ?? [],
			base: 0,
			tab: newId(),
			step: 0,
			keep: [],
			goingOn: true
		});
		if (saved.kind !== 'saved')
			throw new Error(`The demo's page ${page.id} was not saved: ${saved.kind}`);
	}
	if (!send) return;
	const { revision, asOf } = checkForChild(service, child, viewsId);
	sendViews(service, child, viewsId, {
		revision,
		asOf,
		helpedBy: 'alone',
		language: 'en',
		t: anyKey(translator('en'))
	});
}

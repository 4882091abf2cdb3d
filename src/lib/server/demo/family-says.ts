import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { newId } from '../db/id.ts';
import { checkFamilyViews } from '../family/views/check.ts';
import { saveFamilyPage } from '../family/views/save.ts';
import { sendFamilyViews } from '../family/views/send.ts';
import type { Service } from '../service.ts';

type Words = Readonly<Record<string, string>>;

/** Fills in what somebody says before a meeting, page by page, and sends it. */
export function demoSays(
	service: Service,
	adult: AdultActor,
	invited: string,
	pages: Readonly<Record<string, Words>>
): void {
	for (const [page, given] of Object.entries(pages)) {
		const read = (name: string) => (given[name] === undefined ? [] : [given[name]]);
		const form = { read, base: 0, tab: newId(), step: 0, keep: [], goingOn: true };
		const saved = saveFamilyPage(service, adult, invited, page, form, 'en');
		if (saved.kind !== 'saved') throw new Error(`The demo's ${page} was not saved: ${saved.kind}`);
	}
	const { number, asOf } = checkFamilyViews(service, adult, invited);
	const t = anyKey(translator('en'));
	sendFamilyViews(service, adult, invited, { number, asOf, language: 'en', t });
}

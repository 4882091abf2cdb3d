import { addDays } from '#lib/domain/calendar/day.ts';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import { newId } from '../db/id.ts';
import { checkHowItWas } from '../how-it-was/check.ts';
import { howItWasOf } from '../how-it-was/form.ts';
import { saveHowItWas } from '../how-it-was/save.ts';
import { handInHowItWas } from '../how-it-was/send.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import { clockAt } from './clock-at.ts';
import { saidHowItWas } from './back-story.ts';
import type { Made } from './history.ts';

/** How the reviews of the last weeks were, as some of the young people said it. */
export function sayHowItWas(service: Service, made: Made): void {
	for (const { child: ref, afterDays, pages, send } of saidHowItWas) {
		const recent = made.recent.get(ref);
		if (!recent) continue;
		const at = clockAt(service, addDays(recent.day, afterDays), '17:30');
		const { child } = actorsOf(made, ref, recent.chair, at.now());
		const { instrument } = howItWasOf(at, child, recent.part);
		for (const page of instrument.pages) {
			const answers = pages[page.id];
			if (!answers) continue;
			const given = fillPage(page, answers);
			const form = { base: 0, tab: newId(), step: 0, keep: [], goingOn: true };
			const read = (name: string) => given[name] ?? [];
			saveHowItWas(at, child, recent.part, page.id, { read, ...form }, 'en');
		}
		if (send === null) continue;
		const { revision, asOf } = checkHowItWas(at, child, recent.part);
		handInHowItWas(at, child, recent.part, {
			revision,
			asOf,
			words: send === 'words',
			helpedBy: 'alone',
			t: anyKey(translator('en'))
		});
	}
}

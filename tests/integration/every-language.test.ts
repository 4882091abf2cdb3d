import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, translated } from '#lib/i18n/languages.ts';
import { arrives } from '#tests/screens/arrives.ts';
import type { Somebody } from '#tests/screens/screen.ts';
import { translatedScreens } from '#tests/screens/translated.ts';
import { furnish, type World } from '#tests/screens/world.ts';
import { startPortal, type Portal } from '#tests/support/portal.ts';
import type { Visitor } from '#tests/support/visitor.ts';

// Each page as it opens, asked for without a browser: how it looks in one is for the sweeps.
let portal: Portal;
let world: World;
beforeAll(async () => {
	portal = await startPortal();
	world = furnish(portal.service);
}, 120_000);
afterAll(() => portal.stop(), 120_000);

describe.each(translated)('in %s', (language) => {
	it('every page answers, in that language', async () => {
		const people = new Map<Somebody, Visitor>();
		const faults: string[] = [];
		for (const { name, as, at, status = 200 } of translatedScreens.filter(({ then }) => !then)) {
			const someone = people.get(as) ?? (await arrives(portal, world, as));
			people.set(as, someone);
			someone.cookies.set('language', language);
			const asked = await someone.get(at(world));
			const answer = asked.location ? await someone.get(asked.location) : asked;
			const opens = `<html lang="${language}" dir="${languages[language].dir}"`;
			if (answer.status !== status || !answer.text.includes(opens)) {
				faults.push(`${name}: ${answer.status}`);
			}
		}
		expect(faults).toEqual([]);
	}, 120_000);
});

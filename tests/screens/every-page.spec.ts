import { expect, test } from '#tests/e2e/stage.ts';
import { pageRoutes, routeAt, type Route } from './page-routes.ts';
import { screens } from './screens.ts';

/** Pages without a screen of their own, and why. */
const excepted: Partial<Record<Route, string>> = {};

test('every page has a screen, or a reason to have none', ({ world }) => {
	const shown = screens
		.filter((screen) => !screen.rare)
		.map((screen) => screen.leadsTo ?? routeAt(screen.at(world)));
	const missing = pageRoutes.filter((id) => !shown.includes(id) && !excepted[id]);
	expect(missing).toEqual([]);
	expect(Object.keys(excepted).filter((id) => shown.includes(id as Route))).toEqual([]);
});

test('no two screens have one name', () => {
	const names = screens.map(({ name }) => name);
	expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

import type { Page } from '#lib/instruments/engine/page.ts';
import { homeChange, homeIs, liveWith, rulesFair } from '#lib/instruments/fields/home.ts';
import { short } from '#lib/instruments/fields/own-words.ts';
import { helpers } from '#lib/instruments/fields/people.ts';
import { safeAtHome } from '#lib/instruments/fields/safe.ts';

export const home = {
	id: 'home',
	picture: 'home/house',
	fields: [liveWith, homeIs, homeChange]
} as const satisfies Page;

export const rules = {
	id: 'rules',
	picture: 'worry/told-off',
	fields: [rulesFair, { ...short, id: 'rules-change', wish: true }]
} as const satisfies Page;

export const safe = {
	id: 'safe',
	picture: 'page/safe',
	fields: [
		safeAtHome,
		{ id: 'helpers', kind: 'people', options: helpers, mostNames: 4, audience: 'chosen' }
	]
} as const satisfies Page;

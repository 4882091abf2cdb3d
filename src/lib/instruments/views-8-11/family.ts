import type { Page } from '#lib/instruments/engine/page.ts';
import { seeLess, seeMore, seeRight } from '#lib/instruments/fields/seeing.ts';

export const family = {
	id: 'family',
	picture: 'home/hug',
	fields: [seeMore, seeLess, seeRight]
} as const satisfies Page;

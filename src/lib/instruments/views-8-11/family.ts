import type { Page } from '../engine/page.ts';
import { seeLess, seeMore, seeRight } from '../fields/seeing.ts';

export const family = {
	id: 'family',
	picture: 'home/hug',
	fields: [seeMore, seeLess, seeRight]
} as const satisfies Page;

import type { Page } from '#lib/instruments/engine/page.ts';
import { bodyAndMind, healthHelp } from '#lib/instruments/fields/health.ts';
import { bullying, friends, schoolIs } from '#lib/instruments/fields/school.ts';

export const school = {
	id: 'school',
	picture: 'school/playground',
	fields: [schoolIs, friends, bullying]
} as const satisfies Page;

export const health = {
	id: 'health',
	picture: 'worry/unwell',
	fields: [bodyAndMind, healthHelp]
} as const satisfies Page;

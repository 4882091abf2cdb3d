import type { Page } from '../engine/page.ts';
import { bodyAndMind, healthHelp } from '../fields/health.ts';
import { bullying, friends, schoolIs } from '../fields/school.ts';

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

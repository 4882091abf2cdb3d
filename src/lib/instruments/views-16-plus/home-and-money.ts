import type { Page } from '#lib/instruments/engine/page.ts';
import { homeChange, homeIs, liveWith, privacy, rulesFair } from '#lib/instruments/fields/home.ts';
import { short } from '#lib/instruments/fields/own-words.ts';
import { phone } from '#lib/instruments/fields/phone.ts';
import { safeAtHome, safeOut } from '#lib/instruments/fields/safe.ts';
import { bullying } from '#lib/instruments/fields/school.ts';
import { enoughMoney } from '#lib/instruments/fields/self.ts';

export const home = {
	id: 'home',
	fields: [liveWith, homeIs, rulesFair, privacy, homeChange]
} as const satisfies Page;

/** Where I'll live, staying put with it. */
export const liveNext = {
	id: 'live-next',
	fields: [
		{
			id: 'live-next',
			kind: 'choice',
			options: ['stay-put', 'move-on', 'family', 'own-place', 'not-sure'],
			audience: 'chosen',
			wish: ['stay-put', 'move-on', 'family', 'own-place']
		},
		{ ...short, id: 'live-next-help', wish: true }
	]
} as const satisfies Page;

export const safe = { id: 'safe', fields: [safeAtHome, safeOut, bullying] } as const satisfies Page;

export const money = {
	id: 'money',
	fields: [
		enoughMoney,
		phone,
		{
			id: 'money-know',
			kind: 'choices',
			options: ['allowance', 'savings', 'leaving-grant', 'benefits', 'student-money', 'debts'],
			audience: 'chosen',
			wish: true
		},
		{ ...short, id: 'money-change', wish: true }
	]
} as const satisfies Page;

export const documents = {
	id: 'documents',
	fields: [
		{
			id: 'documents-needed',
			kind: 'choices',
			options: [
				'birth-certificate',
				'passport',
				'right-to-stay',
				'national-insurance',
				'bank-account',
				'driving-licence',
				'doctor-and-dentist',
				'my-file',
				'have-all'
			],
			audience: 'chosen',
			wish: [
				'birth-certificate',
				'passport',
				'right-to-stay',
				'national-insurance',
				'bank-account',
				'driving-licence',
				'doctor-and-dentist',
				'my-file'
			]
		}
	]
} as const satisfies Page;

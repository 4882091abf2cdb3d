import type { Page } from '../engine/page.ts';
import { homeIs, liveWith, privacy } from '../fields/home.ts';
import { short } from '../fields/own-words.ts';
import { safeAtHome, safeOut } from '../fields/safe.ts';
import { enoughMoney } from '../fields/self.ts';

/** Where I live now and where I'll live, staying put with it. */
export const home = {
	id: 'home',
	fields: [
		liveWith,
		homeIs,
		privacy,
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

export const safe = { id: 'safe', fields: [safeAtHome, safeOut] } as const satisfies Page;

export const money = {
	id: 'money',
	fields: [
		enoughMoney,
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

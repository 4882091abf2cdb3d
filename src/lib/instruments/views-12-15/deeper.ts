import { whenPicked, type Page } from '#lib/instruments/engine/page.ts';
import {
	planAgree,
	planChange,
	promiseKept,
	promiseMissed,
	whyInCare
} from '#lib/instruments/fields/care.ts';
import { bodyAndMindOlder, healthHelp } from '#lib/instruments/fields/health.ts';
import { homeChange, homeIs, liveWith, privacy, rulesFair } from '#lib/instruments/fields/home.ts';
import { agenda as agendaField, whoComes } from '#lib/instruments/fields/meeting.ts';
import { short } from '#lib/instruments/fields/own-words.ts';
import { phone } from '#lib/instruments/fields/phone.ts';
import { bullying, friends, schoolIs } from '#lib/instruments/fields/school.ts';
import { seeLess, seeMore, seeRight } from '#lib/instruments/fields/seeing.ts';
import { enoughMoney, roomForMe } from '#lib/instruments/fields/self.ts';

export const home = {
	id: 'home',
	guard: whenPicked('go-deeper', 'home'),
	fields: [liveWith, homeIs, rulesFair, privacy, homeChange]
} as const satisfies Page;

/** Family, brothers and sisters, friends. */
export const people = {
	id: 'people',
	guard: whenPicked('go-deeper', 'people'),
	fields: [seeMore, seeLess, seeRight, { ...short, id: 'brothers-and-sisters', wish: true }]
} as const satisfies Page;

export const school = {
	id: 'school',
	guard: whenPicked('go-deeper', 'school'),
	fields: [schoolIs, friends, bullying, { ...short, id: 'school-help', wish: true }]
} as const satisfies Page;

export const health = {
	id: 'health',
	guard: whenPicked('go-deeper', 'health'),
	fields: [bodyAndMindOlder, healthHelp]
} as const satisfies Page;

export const me = {
	id: 'me',
	guard: whenPicked('go-deeper', 'me'),
	fields: [roomForMe, { ...short, id: 'me-change', wish: true }]
} as const satisfies Page;

export const money = {
	id: 'money',
	guard: whenPicked('go-deeper', 'money'),
	fields: [enoughMoney, phone, { ...short, id: 'money-change', wish: true }]
} as const satisfies Page;

export const plan = {
	id: 'plan',
	guard: whenPicked('go-deeper', 'plan'),
	fields: [whyInCare, planAgree, planChange, promiseKept, promiseMissed]
} as const satisfies Page;

export const agenda = {
	id: 'agenda',
	guard: whenPicked('go-deeper', 'agenda'),
	fields: [agendaField, whoComes]
} as const satisfies Page;

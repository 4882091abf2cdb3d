import type { PersonOption } from '#lib/instruments/engine/field.ts';

const mum = { id: 'mum', picture: 'people/mum' } as const;
const dad = { id: 'dad', picture: 'people/dad' } as const;
const carer = { id: 'carer', picture: 'people/carer' } as const;
const brother = { id: 'brother', picture: 'people/brother' } as const;
const sister = { id: 'sister', picture: 'people/sister' } as const;
const grandma = { id: 'grandma', picture: 'people/grandma' } as const;
const grandad = { id: 'grandad', picture: 'people/grandad' } as const;
const auntOrUncle = { id: 'aunt-or-uncle', picture: 'people/aunt-or-uncle' } as const;
const friend = { id: 'friend', picture: 'people/friend' } as const;
const otherChild = { id: 'other-child', picture: 'people/other-child' } as const;
const teacher = { id: 'teacher', picture: 'people/teacher' } as const;
const socialWorker = { id: 'social-worker', picture: 'people/social-worker' } as const;
const keyWorker = { id: 'key-worker', picture: 'people/key-worker' } as const;
const iro = { id: 'iro', picture: 'people/iro' } as const;
const advocate = { id: 'advocate', picture: 'people/advocate' } as const;
const doctor = { id: 'doctor', picture: 'people/doctor' } as const;
const pet = { id: 'pet', picture: 'people/pet' } as const;

const family = [mum, dad, brother, sister, grandma, grandad, auntOrUncle] as const;

/** Whoever may share a child's home. */
export const household = [
	mum,
	dad,
	carer,
	brother,
	sister,
	grandma,
	grandad,
	auntOrUncle,
	otherChild,
	keyWorker,
	pet
] as const satisfies readonly PersonOption[];

/** Those a child in care may see too little or too much of. */
export const toSee = [...family, carer, friend, pet] as const satisfies readonly PersonOption[];

/** Those who may help a child or keep them safe. */
export const helpers = [
	...family,
	carer,
	friend,
	teacher,
	socialWorker,
	keyWorker,
	iro,
	advocate,
	doctor,
	pet
] as const satisfies readonly PersonOption[];

/** Those who may come to a meeting. */
export const guests = [
	...family,
	carer,
	friend,
	teacher,
	socialWorker,
	keyWorker,
	advocate,
	doctor
] as const satisfies readonly PersonOption[];

/** Those who may speak first at a meeting. */
export const openers = [
	iro,
	carer,
	mum,
	dad,
	socialWorker,
	keyWorker,
	advocate
] as const satisfies readonly PersonOption[];

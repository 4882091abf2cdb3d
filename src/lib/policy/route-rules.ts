import { staffRoles, type Role } from './roles.ts';

/** Who may open a route at all; what they may do there is for actions.ts. */
export type RouteRule =
	/** Open to anyone, signed in or not. */
	| { readonly for: 'anyone' }
	/** A layout's folder: nothing answers there. */
	| { readonly for: 'nothing' }
	/** Answers only where the demo made the database. */
	| { readonly for: 'demo' }
	/** A young person; `helped`: also while a helper's device is locked to the task. */
	| { readonly for: 'child'; readonly helped?: true }
	/**
	 * Adults with one of these roles today; `fresh`: only soon after proving who they are; `half`: also to
	 * a parent or carer who has given one factor alone, because it names nobody to them.
	 */
	| {
			readonly for: 'adults';
			readonly roles: readonly Role[];
			readonly fresh?: true;
			readonly half?: true;
	  };

export const anyone = { for: 'anyone' } as const;
export const nothing = { for: 'nothing' } as const;
export const child = { for: 'child' } as const;
export const childHelped = { for: 'child', helped: true } as const;
export const family = { for: 'adults', roles: ['parent', 'carer'] } as const;
export const familyHalf = { ...family, half: true } as const;
export const advocates = { for: 'adults', roles: ['advocate'] } as const;

export const advocateArrangers = {
	for: 'adults',
	roles: ['iro', 'chair', 'manager', 'business-support', 'social-worker']
} as const;

export const familyInviters = {
	for: 'adults',
	roles: ['iro', 'chair', 'manager', 'business-support', 'social-worker']
} as const;

export const secondPeople = { for: 'adults', roles: ['administrator', 'manager'] } as const;
export const administrators = { for: 'adults', roles: ['administrator'] } as const;
export const staff = { for: 'adults', roles: staffRoles } as const;
export const hearers = { for: 'adults', roles: ['iro', 'chair'] } as const;
export const glassBreakers = { for: 'adults', roles: ['iro', 'chair', 'manager'] } as const;
export const followers = {
	for: 'adults',
	roles: ['iro', 'chair', 'manager', 'business-support']
} as const;
export const childWorkers = {
	for: 'adults',
	roles: [
		'iro',
		'chair',
		'manager',
		'business-support',
		'social-worker',
		'partner-professional',
		'duty'
	]
} as const;
export const meetingGoers = {
	for: 'adults',
	roles: ['iro', 'chair', 'manager', 'business-support', 'social-worker', 'partner-professional']
} as const;
export const paperReleasers = {
	for: 'adults',
	roles: ['iro', 'chair', 'manager', 'business-support', 'social-worker']
} as const;
export const paperWriters = {
	for: 'adults',
	roles: ['iro', 'chair', 'business-support', 'social-worker', 'partner-professional']
} as const;
/** Those of the staff side to whom a paper may be released by name. */
export const releasedTo = {
	for: 'adults',
	roles: ['social-worker', 'partner-professional']
} as const;
export const alerted = { for: 'adults', roles: ['duty', 'iro', 'chair'] } as const;

export const figureReaders = {
	for: 'adults',
	roles: ['iro', 'chair', 'participation-officer', 'manager']
} as const;
export const figureTakers = {
	for: 'adults',
	roles: ['participation-officer', 'manager'],
	fresh: true
} as const;

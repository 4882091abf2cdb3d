/** The roles an adult may hold (FIELD.md, "Who"). */
export const roles = [
	'iro',
	'chair',
	'social-worker',
	'business-support',
	'participation-officer',
	'manager',
	'administrator',
	'partner-professional',
	'duty',
	'advocate',
	'parent',
	'carer'
] as const;

export type Role = (typeof roles)[number];

/** Roles of people employed by the council or invited by it to work under `/staff`. */
export const staffRoles = [
	'iro',
	'chair',
	'social-worker',
	'business-support',
	'participation-officer',
	'manager',
	'administrator',
	'partner-professional',
	'duty'
] as const satisfies readonly Role[];

/** Roles that sign in as family, under `/family`. */
export const familyRoles = ['parent', 'carer'] as const satisfies readonly Role[];

export function isRole(text: string): text is Role {
	return (roles as readonly string[]).includes(text);
}

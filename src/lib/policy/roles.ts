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

/** Roles an administrator gives, and invites to, alone: they read no child's words. */
const givenAlone: readonly Role[] = ['participation-officer', 'parent', 'carer'];

/** Whether a second person has to agree before somebody gets this role, or a sign-in with it. */
export function needsSecondPerson(role: Role): boolean {
	return !givenAlone.includes(role);
}

export function isRole(text: string): text is Role {
	return (roles as readonly string[]).includes(text);
}

/** The demo's sign-ins (CONTRACT.md), and the extract id of who each is. */
export const demoAccounts = {
	'child-4-7': { child: 'DEMO-C1' },
	'child-8-11': { child: 'DEMO-C2' },
	'child-12-15': { child: 'DEMO-C3' },
	'child-16-plus': { child: 'DEMO-C4' },
	parent: { adult: 'DEMO-PARENT' },
	'parent-restricted': { adult: 'DEMO-PARENT-RESTRICTED' },
	advocate: { adult: 'DEMO-ADVOCATE' },
	iro: { adult: 'DEMO-IRO' },
	chair: { adult: 'DEMO-CHAIR' },
	'social-worker': { adult: 'DEMO-SOCIAL-WORKER' },
	'partner-professional': { adult: 'DEMO-PARTNER' },
	carer: { adult: 'DEMO-CARER' },
	'business-support': { adult: 'DEMO-BUSINESS-SUPPORT' },
	'participation-officer': { adult: 'DEMO-PARTICIPATION-OFFICER' },
	manager: { adult: 'DEMO-MANAGER' },
	'second-manager': { adult: 'DEMO-MANAGER-SECOND' },
	administrator: { adult: 'DEMO-ADMINISTRATOR' }
} as const satisfies Record<string, { child: string } | { adult: string }>;

export type DemoAccount = keyof typeof demoAccounts;

export function isDemoAccount(text: string): text is DemoAccount {
	return Object.hasOwn(demoAccounts, text);
}

/** The sign-ins as the front page groups them. */
export const demoGroups = {
	young: ['child-4-7', 'child-8-11', 'child-12-15', 'child-16-plus'],
	family: ['parent', 'parent-restricted', 'carer', 'advocate'],
	staff: [
		'iro',
		'chair',
		'social-worker',
		'partner-professional',
		'business-support',
		'participation-officer',
		'manager',
		'second-manager',
		'administrator'
	]
} as const satisfies Record<string, readonly DemoAccount[]>;

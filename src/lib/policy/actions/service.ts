import type { Rule } from './rule.ts';

/** The service itself: figures, people, settings, and the command line. */
export const service = {
	// The service.
	'figures.see-own': { roles: ['iro', 'chair'] },
	'figures.see': { roles: ['participation-officer', 'manager'], system: true },
	'figures.export': { roles: ['participation-officer', 'manager'], fresh: true },
	// The statutory file has a line for each child: those who may know them, and no participation officer.
	'ssda903.take': { roles: ['manager'], fresh: true },
	'photocard.edit': { roles: ['iro', 'chair'] },
	'team.see': { roles: ['manager', 'business-support'] },
	'break-glass.open': { roles: ['manager', 'iro', 'chair'], fresh: true },
	'break-glass.read': { ties: ['break-glass'] },
	'break-glass.review': { roles: ['manager'] },
	'settings.see': { roles: ['administrator'] },
	'settings.change': { roles: ['administrator'], fresh: true },
	'people.invite': { roles: ['administrator'], fresh: true },
	// Who may sign in to read is never one person's choice; the command line stands in for a second.
	'people.agree': { roles: ['administrator', 'manager'], fresh: true, system: true },
	// In what language notices come to those who don't work here.
	'language.set': { roles: ['parent', 'carer', 'advocate'] },
	// That a notice did not arrive: whoever can tell the person otherwise.
	'notices.see': { roles: ['administrator', 'manager', 'business-support'] },
	'notices.switch': { roles: ['administrator'], fresh: true },
	// The command line alone.
	'service.begin': { system: true },
	'service.check': { system: true },
	'extract.import': { system: true },
	'ssda903.export': { system: true },
	'backup.make': { system: true }
} as const satisfies Record<string, Rule>;

import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Role } from '#lib/policy/roles.ts';
import type { Tx } from '../db/client.ts';
import { photocard } from '../db/schema/index.ts';
import { addAdult, giveRole, teamNamed } from '../people/adult.ts';
import type { Vault } from '../vault/vault.ts';

interface Person {
	readonly ref: string;
	readonly name: string;
	readonly jobTitle: string;
	readonly roles: readonly Role[];
	readonly portrait?: string;
	readonly called?: string;
	readonly team?: string;
}

export const REVIEWING = 'Reviewing service (made up)';

/** The grown-ups of the made-up council. Nobody here exists. */
const people = [
	{
		ref: 'DEMO-IRO',
		name: 'Odalys Brightwater',
		called: 'Odalys',
		portrait: 'one',
		jobTitle: 'Independent Reviewing Officer',
		roles: ['iro', 'chair', 'duty'],
		team: REVIEWING
	},
	{
		ref: 'DEMO-CHAIR',
		name: 'Bertrand Oakapple',
		called: 'Bertrand',
		portrait: 'two',
		jobTitle: 'Conference chair',
		roles: ['chair', 'iro'],
		team: REVIEWING
	},
	{
		ref: 'DEMO-IRO-FORMER',
		name: 'Philippa Starling-Moss',
		called: 'Pippa',
		portrait: 'three',
		jobTitle: 'Independent Reviewing Officer',
		roles: ['iro'],
		team: REVIEWING
	},
	{
		ref: 'DEMO-IRO-OTHER',
		name: 'Idris Fernhollow',
		called: 'Idris',
		portrait: 'four',
		jobTitle: 'Independent Reviewing Officer',
		roles: ['iro', 'chair'],
		team: REVIEWING
	},
	{
		ref: 'DEMO-SOCIAL-WORKER',
		name: 'Tamsin Reedwarbler',
		jobTitle: 'Social worker',
		roles: ['social-worker']
	},
	{
		ref: 'DEMO-PARTNER',
		name: 'Gwendolen Larkspur',
		jobTitle: 'School nurse',
		roles: ['partner-professional']
	},
	{
		ref: 'DEMO-BUSINESS-SUPPORT',
		name: 'Casper Inkwell',
		jobTitle: 'Business support',
		roles: ['business-support'],
		team: REVIEWING
	},
	{
		ref: 'DEMO-PARTICIPATION-OFFICER',
		name: 'Zelda Countwell',
		jobTitle: 'Participation officer',
		roles: ['participation-officer']
	},
	{
		ref: 'DEMO-MANAGER',
		name: 'Montague Fairweather',
		jobTitle: 'Manager of the reviewing service',
		roles: ['manager', 'duty'],
		team: REVIEWING
	},
	{
		ref: 'DEMO-MANAGER-SECOND',
		name: 'Perpetua Saltmarsh',
		jobTitle: 'Manager of the reviewing service',
		roles: ['manager'],
		team: REVIEWING
	},
	{
		ref: 'DEMO-ADMINISTRATOR',
		name: 'Hepzibah Switchgear',
		jobTitle: 'System administrator',
		roles: ['administrator']
	},
	{ ref: 'DEMO-ADVOCATE', name: 'Saffron Speakwell', jobTitle: 'Advocate', roles: ['advocate'] },
	{ ref: 'DEMO-CARER', name: 'Barnaby Hearthstone', jobTitle: 'Foster carer', roles: ['carer'] },
	{ ref: 'DEMO-PARENT', name: 'Rowena Thistledown', jobTitle: '', roles: ['parent'] },
	{ ref: 'DEMO-PARENT-RESTRICTED', name: 'Caspian Thistledown', jobTitle: '', roles: ['parent'] }
] as const satisfies readonly Person[];

/** Adds them all and gives their ids by extract id. */
export function addDemoStaff(tx: Tx, vault: Vault, now: number, from: DayISO): Map<string, string> {
	const ids = new Map<string, string>();
	for (const person of people as readonly Person[]) {
		const { ref, name, jobTitle, roles, team, portrait, called } = person;
		const email = `${ref.toLowerCase()}@example.org`;
		const adultId = addAdult(tx, vault, now, { ref, name, jobTitle, email });
		ids.set(ref, adultId);
		const teamId = team && teamNamed(tx, team);
		for (const role of roles) giveRole(tx, { adultId, role, from, ...(teamId ? { teamId } : {}) });
		if (portrait && called) addPhotocard(tx, now, adultId, called, portrait, email);
	}
	return ids;
}

function addPhotocard(
	tx: Tx,
	now: number,
	adultId: string,
	called: string,
	portrait: string,
	email: string
) {
	tx.insert(photocard)
		.values({
			adultId,
			calledName: called,
			portrait,
			words: JSON.stringify(ownWords(called)),
			letterTo: 'The Reviewing Team, Market Hall, Fernbridge',
			ring: '01632 960147',
			textTo: '07700 900147',
			email,
			changedAt: now
		})
		.run();
}

function ownWords(called: string) {
	return {
		'4-7': `Hi! I am ${called}. I like dogs and big hats. I want to know what you think.`,
		'8-11': `Hi, I’m ${called}. I run your meeting, and I work for you, not for your social worker. I like cold swims and bad jokes. Tell me what you want and I will give you a straight answer.`,
		'12-15': `I’m ${called}. I chair your review. I’m not part of the social work team, and I can tell them when a plan is not right. Ring, text or write. I will not tell people things you have asked me to keep, unless somebody is not safe.`,
		'16-plus': `I’m ${called}, your Independent Reviewing Officer. I check that your plan is right for you, including what happens after 18. If something agreed has not been done, tell me and I will chase it.`
	};
}

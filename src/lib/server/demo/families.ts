import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Comer } from '#lib/domain/meeting/coming.ts';
import { NO_NEEDS, type Needs } from '#lib/domain/meeting/needs.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Role } from '#lib/policy/roles.ts';
import { newId } from '../db/id.ts';
import { arrangeNeeds } from '../family/needs/arrange.ts';
import { sayNeeds } from '../family/needs/say.ts';
import { familyInvitation } from '../family/invitation.ts';
import { inviteFamily } from '../family/staff/invite.ts';
import { readFamilyViews } from '../family/staff/said.ts';
import { TOLD_NOTHING, type Told } from '../family/told.ts';
import { partIdsOf } from '../family/staff/part-ids.ts';
import type { Service } from '../service.ts';
import { clockAt } from './clock-at.ts';
import { demoSays } from './family-says.ts';
import type { Made } from './history.ts';

const hall: Told = {
	...TOLD_NOTHING,
	venue: 'Market Hall, room 1',
	way: 'The 9 and the 12 stop outside. Go in by the green door. Casper meets you there from 9:30.',
	comers: ['chair', 'social-worker', 'school', 'health', 'note-taker'] satisfies Comer[],
	stepOut: 'Room 4 across the hall is yours for the morning.',
	bring: 'Tell Casper in the reviewing team: 01632 960147.'
};

/**
 * Families before the coming meetings: a mother invited for two of her children, one of whom she has
 * written about; a father whose invitation waits for a manager; a carer who has sent what they think.
 * Made by the same commands as in use, with the clock set back.
 */
export function addFamilies(service: Service, made: Made): void {
	const at = clockAt(service, addDays(londonDay(service.now()), -2), '10:00');
	const staff = (ref: string, role: Role) => adultOf(at, made, ref, role);
	const worker = staff('DEMO-SOCIAL-WORKER', 'social-worker');
	const support = staff('DEMO-BUSINESS-SUPPORT', 'business-support');
	const chair = staff('DEMO-CHAIR', 'chair');
	const [mother, carer] = [
		adultOf(at, made, 'DEMO-PARENT', 'parent'),
		adultOf(at, made, 'DEMO-CARER', 'carer')
	];
	for (const child of ['DEMO-C2', 'DEMO-C6'])
		invites(at, made, worker, `${child}:conference`, 'DEMO-PARENT', hall);
	invites(at, made, worker, 'DEMO-C2:conference', 'DEMO-PARENT-RESTRICTED', TOLD_NOTHING);
	const review: Told = {
		...TOLD_NOTHING,
		venue: 'At school, in the library',
		comers: ['iro', 'social-worker']
	};
	invites(at, made, support, 'DEMO-C1:next', 'DEMO-CARER', review);
	const ash = ownOf(at, made, mother, 'DEMO-C6:conference');
	demoSays(at, mother, ash, motherSays);
	readFamilyViews(at, chair, partIdsOf(at.db, made.parts.get('DEMO-C6:conference')!), mother.id);
	needs(at, mother, ownOf(at, made, mother, 'DEMO-C2:conference'), {
		interpreter: '',
		childcare: 'Wren is three. I have nobody to leave her with.',
		notWith: 'Not with Wren and Ash’s father. If he comes too, I can’t speak.'
	});
	demoSays(at, carer, ownOf(at, made, carer, 'DEMO-C1:next'), carerSays);
	needs(at, carer, ownOf(at, made, carer, 'DEMO-C1:next'), {
		how: 'room',
		other: 'I have to be at the school gate at 3.'
	});
	arranges(at, made, support, carer);
}

const motherSays = {
	good: { 'goes-well': 'Ash is on the swimming team and gets himself up for it at six.' },
	worries: {
		worries: 'He goes quiet when we talk about school. I don’t know who he is with after.'
	},
	help: { 'would-help': 'Somebody he can talk to who is not me.' },
	disagree: {
		report: 'partly',
		disagree: 'I did not miss two appointments. One was moved by the clinic.'
	}
};

const carerSays = {
	good: { 'goes-well': 'Pip sleeps through now, and sings in the bath.' },
	worries: { worries: 'Mondays are hard, after the weekend visits.' },
	'last-time': { 'not-done': 'The bed guard has not come. The social worker was to order it.' }
};

function adultOf({ now }: Service, { adults }: Made, ref: string, role: Role): AdultActor {
	const freshAt = now();
	return {
		kind: 'adult',
		id: adults.get(ref)!,
		sessionId: newId(),
		roles: [role],
		freshAt,
		secondFactor: true
	};
}

function invites(
	service: Service,
	{ adults, parts }: Made,
	by: AdultActor,
	part: string,
	ref: string,
	told: Told
): void {
	const ids = partIdsOf(service.db, parts.get(part)!);
	const problem = inviteFamily(service, by, ids, { adultId: adults.get(ref)!, told, base: 0 });
	if (problem) throw new Error(`The demo could not invite ${ref}: ${problem.why}`);
}

function ownOf(service: Service, { parts }: Made, { id }: AdultActor, part: string): string {
	const found = familyInvitation(service, service.db, id, parts.get(part)!);
	if (!found) throw new Error(`The demo's invitation to ${part} does not open`);
	return found.id;
}

function needs(service: Service, adult: AdultActor, invited: string, given: Partial<Needs>): void {
	const said = { needs: { ...NO_NEEDS, ...given }, long: [], base: 0 };
	const problem = sayNeeds(service, adult, invited, said);
	if (problem) throw new Error(`The demo's needs were not kept: ${problem.kind}`);
}

function arranges(service: Service, { parts }: Made, by: AdultActor, { id }: AdultActor): void {
	const ids = partIdsOf(service.db, parts.get('DEMO-C1:next')!);
	arrangeNeeds(service, by, ids, {
		adultId: id,
		words: 'We end by half past two, so that you are at the gate at 3.',
		saidAt: service.now()
	});
}

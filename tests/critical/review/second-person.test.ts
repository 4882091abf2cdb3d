import { describe, expect, it } from 'vitest';
import type { AdultActor } from '#lib/policy/actor.ts';
import { invitation, notice, roleHeld } from '#lib/server/db/schema/index.ts';
import { agreeTo, refuse } from '#lib/server/people/agree.ts';
import { addPerson, addRole } from '#lib/server/people/appoint.ts';
import { waitingFor } from '#lib/server/people/waiting.ts';
import { adultWithRoles } from '#lib/server/sign-in/adult/account.ts';
import { findInvitation, invite } from '#lib/server/sign-in/adult/invitation.ts';
import { todayOf } from '#lib/server/caseload/today.ts';
import { findSession } from '#lib/server/session/session.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { anAccount, codeOf, tryDoor } from '../sign-in-adults.ts';

const refused = expect.objectContaining(notThere);
const NAME = 'sam@example.org';

function office() {
	const service = testService();
	return {
		service,
		administrator: anAdult(service, ['administrator'], { name: 'Ada' }),
		manager: anAdult(service, ['manager'], { name: 'Mona', email: 'mona@example.org' })
	};
}

const works = (service: TestService, secret: string) =>
	findInvitation(service.db, service.now(), secret) !== null;
const rolesOf = (service: TestService, id: string) => adultWithRoles(service, id).roles;
const fresh = (service: TestService, actor: AdultActor) => ({ ...actor, freshAt: service.now() });

describe('a new sign-in to an account there is', () => {
	it('works only once somebody else has agreed, and until it is used the old one goes on', async () => {
		const { service, administrator, manager } = office();
		const { adult, arrival, authenticator } = await anAccount(service, ['iro'], NAME);
		const { secret, waits } = invite(service, administrator, adult.id);
		expect([waits, works(service, secret)]).toEqual([true, false]);
		expect(findSession(service, arrival.session)).not.toBeNull();
		for (const who of [administrator, adult, anAdult(service, ['iro'])]) {
			expect(() => agreeTo(service, who, adult.id)).toThrow(refused);
		}
		expect(works(service, secret)).toBe(false);
		expect(waitingFor(service, manager)).toMatchObject([
			{ adultId: adult.id, signIn: 'again', askedBy: ['Ada'], mayAgree: true }
		]);
		agreeTo(service, manager, adult.id);
		expect(works(service, secret)).toBe(true);
		expect(findSession(service, arrival.session)).not.toBeNull();
		const code = codeOf(authenticator, service.now());
		expect((await tryDoor(service, { name: NAME, code })).came).toBe('in');
	});

	it('ends when its owner signs in as they always do', async () => {
		const { service, administrator, manager } = office();
		const { adult, authenticator } = await anAccount(service, ['iro'], NAME);
		const { secret } = invite(service, administrator, adult.id);
		agreeTo(service, manager, adult.id);
		await tryDoor(service, { name: NAME, code: '000000' });
		expect(works(service, secret)).toBe(true);
		service.set(service.now() + 60 * 60_000);
		await tryDoor(service, { name: NAME, code: codeOf(authenticator, service.now()) });
		expect(works(service, secret)).toBe(false);
		expect(waitingFor(service, manager)).toEqual([]);
	});

	it('is told to the address held and to the second person, and names nobody', () => {
		const { service, administrator, manager } = office();
		const iro = anAdult(service, ['iro'], { name: 'Odalys', email: 'odalys@example.org' });
		invite(service, administrator, iro.id);
		const told = service.db.select().from(notice).all();
		expect(told.map(({ adultId, kind }) => [adultId, kind])).toEqual([
			[iro.id, 'new-sign-in'],
			[manager.id, 'second-needed']
		]);
		expect(todayOf(service, manager)).toContainEqual(
			expect.objectContaining({ kind: 'second', count: 1 })
		);
	});

	it.each(['iro', 'chair', 'manager', 'administrator', 'social-worker', 'advocate'] as const)(
		'waits for a first sign-in of a %s, too',
		(role) => {
			const { service, administrator } = office();
			const { secret, waits } = invite(service, administrator, anAdult(service, [role]).id);
			expect([waits, works(service, secret)]).toEqual([true, false]);
		}
	);

	it.each(['participation-officer', 'parent', 'carer'] as const)(
		'works at once for a first sign-in of a %s',
		(role) => {
			const { service, administrator } = office();
			const { secret, waits } = invite(service, administrator, anAdult(service, [role]).id);
			expect([waits, works(service, secret)]).toEqual([false, true]);
		}
	);
});

describe('a role that reads', () => {
	it.each(['manager', 'iro', 'administrator'])(
		'an invented %s holds none until somebody else agrees',
		(role) => {
			const { service, administrator, manager } = office();
			const id = addPerson(service, administrator, { name: 'Nobody Real', role })!;
			const { secret } = invite(service, administrator, id);
			expect([rolesOf(service, id), works(service, secret)]).toEqual([[], false]);
			expect(() => agreeTo(service, administrator, id)).toThrow(refused);
			agreeTo(service, manager, id);
			expect([rolesOf(service, id), works(service, secret)]).toEqual([[role], true]);
		}
	);

	it('can’t be added to a sign-in that was given alone', () => {
		const { service, administrator } = office();
		const id = addPerson(service, administrator, { name: 'X', role: 'participation-officer' })!;
		expect(works(service, invite(service, administrator, id).secret)).toBe(true);
		addRole(service, administrator, { adultId: id, role: 'manager' });
		expect(rolesOf(service, id)).toEqual(['participation-officer']);
	});

	it('is nobody’s who has not signed in freshly, and can be refused or taken back', () => {
		const { service, administrator, manager } = office();
		const ask = () =>
			addPerson(service, fresh(service, administrator), { name: 'N', role: 'iro' })!;
		const [one, two] = [ask(), ask()];
		service.set(service.now() + 11 * 60_000);
		expect(() => agreeTo(service, manager, one)).toThrow(
			expect.objectContaining({ location: '/sign-in/again' })
		);
		const { secret } = invite(service, fresh(service, administrator), one);
		refuse(service, fresh(service, manager), one);
		refuse(service, fresh(service, administrator), two);
		expect(waitingFor(service, manager)).toEqual([]);
		expect(works(service, secret)).toBe(false);
		expect(service.db.select().from(roleHeld).all()).toHaveLength(2);
	});

	it('is agreed to by the command line where there is nobody else', () => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		const id = addPerson(service, administrator, { name: 'Second', role: 'administrator' })!;
		const { secret } = invite(service, administrator, id);
		agreeTo(service, sayso, id);
		expect([rolesOf(service, id), works(service, secret)]).toEqual([['administrator'], true]);
		expect(service.db.select().from(invitation).all()).toMatchObject([{ agreedBy: 'sayso' }]);
	});
});

import { describe, expect, it } from 'vitest';
import { anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { agreeTo } from './agree.ts';
import { addPerson, addRole, endRole } from './appoint.ts';
import { peopleWithRoles } from './roles-held.ts';

const rolesOf = (service: ReturnType<typeof testService>, id: string) =>
	peopleWithRoles(service).find((person) => person.id === id)?.roles ?? [];

describe('people and roles', () => {
	it('an administrator adds somebody, gives a role and ends it', () => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		const id = addPerson(service, administrator, {
			name: 'New Officer',
			role: 'iro',
			team: 'Reviewing'
		})!;
		expect(addRole(service, administrator, { adultId: id, role: 'duty' })).toBe(true);
		agreeTo(service, anAdult(service, ['manager']), id);
		expect(rolesOf(service, id).map(({ role }) => role)).toEqual(['iro', 'duty']);
		expect(endRole(service, administrator, rolesOf(service, id)[0]!.id)).toBe(true);
		expect(rolesOf(service, id).map(({ role }) => role)).toEqual(['duty']);
	});

	it.each([
		{ name: '', role: 'iro' },
		{ name: 'A', role: 'king' },
		{ name: 'A', role: 'iro', email: 'not an address' },
		{ name: 'A'.repeat(121), role: 'iro' }
	])('%o is refused and leaves nobody behind', (given) => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		expect(addPerson(service, administrator, given)).toBeNull();
		expect(peopleWithRoles(service)).toHaveLength(1);
	});

	it('the last administrator can’t end themself, and nobody else may appoint', () => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		expect(endRole(service, administrator, rolesOf(service, administrator.id)[0]!.id)).toBe(false);
		const manager = anAdult(service, ['manager']);
		expect(() => addPerson(service, manager, { name: 'A', role: 'administrator' })).toThrow();
		expect(() =>
			addRole(service, manager, { adultId: manager.id, role: 'administrator' })
		).toThrow();
	});
});

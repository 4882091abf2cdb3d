import { expect, it } from 'vitest';
import { inviteFirstAdministrator } from '#lib/server/begin/first-administrator.ts';
import { password, roleHeld } from '#lib/server/db/schema/index.ts';
import { findInvitation } from '#lib/server/sign-in/adult/invitation.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';

it('is invited by a link that works, once over: an older one ends', () => {
	const service = testService();
	const first = inviteFirstAdministrator(service, sayso, 'Administrator');
	const second = inviteFirstAdministrator(service, sayso, 'Administrator');
	expect(findInvitation(service.db, service.now(), first)).toBeNull();
	const found = findInvitation(service.db, service.now(), second);
	expect(service.db.select().from(roleHeld).all()).toMatchObject([
		{ adultId: found?.adultId, role: 'administrator', from: '2026-03-10', to: null }
	]);
});

it('is not invited beside one who has an account', () => {
	const service = testService();
	const { id } = anAdult(service, ['administrator']);
	service.db.insert(password).values({ adultId: id, nameHash: 'x', hash: 'x', setAt: 0 }).run();
	expect(() => inviteFirstAdministrator(service, sayso, 'Other')).toThrow(/administrator already/);
});

it('is invited by the command line alone', () => {
	const service = testService();
	const manager = anAdult(service, ['manager']);
	expect(() => inviteFirstAdministrator(service, manager, 'Me')).toThrow(
		expect.objectContaining({ status: 404 })
	);
});

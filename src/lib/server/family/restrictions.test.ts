import { describe, expect, it } from 'vitest';
import { nonDisclosure, notice } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { invitedId, tells } from '#tests/support/families.ts';
import { aMother, homeSeen, toldWords } from '#tests/support/family-scenes.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { familyMeeting } from './meeting.ts';
import { agreeToInvite } from './staff/agree.ts';
import { familyPerson } from './staff/person.ts';
import { familyWaiting } from './staff/waiting.ts';

const gone = expect.objectContaining(notThere);
describe('a restriction', () => {
	it('stands on the first page of a manager, however long they are signed in', () => {
		const { service, iro, ids, mother, manager } = aMother('restricted');
		tells(service, iro, ids, mother, toldWords);
		const late = { ...manager, freshAt: service.now() - 60 * 60_000 };
		expect(familyWaiting(service, late)).toMatchObject([{ agree: 1 }]);
	});

	it('keeps an invitation shut until another manager agrees, to exactly what is told', () => {
		const { service, iro, ids, mother, manager } = aMother('restricted');
		tells(service, iro, ids, mother, { venue: 'Town hall' });
		expect(invitedId(service, mother, ids)).toBeUndefined();
		expect(homeSeen(service, mother)).toBe('[]');
		expect(service.db.select().from(notice).all()).toEqual([]);
		const agree = (as: typeof manager) => {
			const { base } = familyPerson(service, iro, ids, mother.id);
			return agreeToInvite(service, as, ids, { adultId: mother.id, why: 'Weighed', base });
		};
		expect(() => agree(iro)).toThrow(gone);
		expect(agree(manager)).toBeNull();
		expect(familyMeeting(service, mother, invitedId(service, mother, ids)!).venue).toBe(
			'Town hall'
		);
		tells(service, iro, ids, mother, { venue: 'Nan’s house' });
		expect(invitedId(service, mother, ids)).toBeUndefined();
	});

	it('is agreed to by nobody who chose what is told', () => {
		const { service, iro, ids, mother, manager } = aMother('none');
		tells(service, iro, ids, mother);
		tells(service, manager, ids, mother, { venue: 'Town hall' });
		const page = familyPerson(service, manager, ids, mother.id);
		expect(page.mayAgree).toBe('same-person');
		const given = { adultId: mother.id, why: 'Mine', base: page.base };
		expect(agreeToInvite(service, manager, ids, given)).toBe('same-person');
		expect(invitedId(service, mother, ids)).toBeUndefined();
	});

	it('set later shuts what was open, from the next request on', () => {
		const { service, iro, ids, mother, child } = aMother();
		tells(service, iro, ids, mother, toldWords);
		const own = invitedId(service, mother, ids)!;
		const id = newId();
		service.db
			.insert(nonDisclosure)
			.values({
				id,
				childId: child.id,
				recipientId: mother.id,
				why: service.vault.seal(`non_disclosure.why:${id}`, 'Moved away'),
				from: '2026-03-10',
				setBy: iro.id,
				setAt: service.now()
			})
			.run();
		expect(() => familyMeeting(service, mother, own)).toThrow(gone);
		expect(familyPerson(service, iro, ids, mother.id).state).toBe('waits');
	});

	it('was weighed on what stood there: changed meanwhile, the manager looks again', () => {
		const { service, iro, ids, mother, manager } = aMother('restricted');
		tells(service, iro, ids, mother);
		const { base } = familyPerson(service, manager, ids, mother.id);
		tells(service, iro, ids, mother, { venue: 'Nan’s house' });
		const given = { adultId: mother.id, why: 'Weighed', base };
		expect(agreeToInvite(service, manager, ids, given)).toBe('moved-on');
		expect(invitedId(service, mother, ids)).toBeUndefined();
	});
});

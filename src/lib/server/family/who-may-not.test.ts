import { describe, expect, it } from 'vitest';
import { relationship } from '#lib/server/db/schema/index.ts';
import { invitedId, tells } from '#tests/support/families.ts';
import { aMother, homeSeen, toldWords } from '#tests/support/family-scenes.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { familyHome } from './home-page.ts';
import { familyMeeting } from './meeting.ts';
import { familyList } from './staff/list.ts';
import { familyPerson } from './staff/person.ts';

const gone = expect.objectContaining(notThere);
describe('who may not', () => {
	it('learn of a meeting: another parent, by any id, count or page of the first', () => {
		const { service, iro, ids, mother, child } = aMother();
		const father = anAdult(service, ['parent']);
		related(service, father, child, 'father');
		const before = JSON.stringify(familyHome(service, father));
		tells(service, iro, ids, mother, toldWords);
		expect(JSON.stringify(familyHome(service, father))).toBe(before);
		expect(() => familyMeeting(service, father, invitedId(service, mother, ids)!)).toThrow(gone);
		tells(service, iro, ids, father, { venue: 'Room 3' });
		const [hers, his] = [mother, father].map((one) => invitedId(service, one, ids)!);
		expect(hers).not.toBe(his);
		const page = JSON.stringify(familyMeeting(service, father, his!));
		for (const trace of [
			'The blue door',
			'Bus 9',
			'A neighbour',
			mother.id,
			hers!,
			ids.part,
			ids.meeting
		])
			expect(page).not.toContain(trace);
	});

	it('learn of a sibling’s part in the same conference', () => {
		const service = testService();
		const [one, other] = [
			aChild(service, '2014-05-01', 'Juno'),
			aChild(service, '2016-05-01', 'Ash')
		];
		const chair = anAdult(service, ['chair']);
		for (const child of [one, other]) allocated(service, chair, child, 'chair');
		const { meetingId, parts } = aMeeting(service, [one, other], { kind: 'initial-conference' });
		const father = anAdult(service, ['parent']);
		for (const child of [one, other]) related(service, father, child, 'father');
		tells(service, chair, { meeting: meetingId, part: parts[0]! }, father);
		expect(homeSeen(service, father)).toContain('Juno');
		expect(homeSeen(service, father)).not.toContain('Ash');
	});

	it('be invited: nobody of another family, and by nobody who may not', () => {
		const { service, iro, ids, mother, child } = aMother();
		const stranger = anAdult(service, ['parent']);
		expect(() => tells(service, iro, ids, stranger)).toThrow(gone);
		const [other, partner, advocate] = [
			anAdult(service, ['iro', 'chair']),
			anAdult(service, ['partner-professional']),
			anAdult(service, ['advocate'])
		];
		allocated(service, partner, child, 'partner-professional');
		allocated(service, advocate, child, 'advocate');
		for (const actor of [other, partner, advocate, mother])
			expect(() => familyList(service, actor, ids)).toThrow(gone);
	});

	it('go on once the relationship has ended, or without the second factor', () => {
		const { service, iro, ids, mother } = aMother();
		tells(service, iro, ids, mother, toldWords);
		const own = invitedId(service, mother, ids)!;
		const half = { ...mother, secondFactor: false };
		expect(familyHome(service, half)).toBeNull();
		expect(() => familyMeeting(service, half, own)).toThrow(
			expect.objectContaining({ status: 303, location: '/sign-in/family/second' })
		);
		service.db.update(relationship).set({ to: '2026-03-09' }).run();
		expect(() => familyMeeting(service, mother, own)).toThrow(gone);
		expect(familyPerson(service, iro, ids, mother.id)).toMatchObject({ state: 'stopped' });
		expect(tells(service, iro, ids, mother, {})).toEqual({ why: 'not-related' });
	});
});

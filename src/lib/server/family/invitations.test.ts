import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { audit, notice } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { invitedId, tells } from '#tests/support/families.ts';
import { aMother, homeSeen, toldWords } from '#tests/support/family-scenes.ts';
import { anAdult, related } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { arrange } from '../meetings/change.ts';
import { familyMeeting } from './meeting.ts';
import { endInvitation } from './staff/end.ts';
import { inviteFamily } from './staff/invite.ts';
import { familyPerson } from './staff/person.ts';
import { TOLD_NOTHING } from './told.ts';

const gone = expect.objectContaining(notThere);
describe('an invitation', () => {
	it('tells its one recipient what was chosen for them, and nothing before', () => {
		const { service, iro, ids, mother } = aMother();
		expect(homeSeen(service, mother)).toBe('[]');
		expect(tells(service, iro, ids, mother, toldWords)).toBeNull();
		const page = familyMeeting(service, mother, invitedId(service, mother, ids)!);
		expect(page).toMatchObject({ venue: 'The blue door', way: 'Bus 9', others: ['A neighbour'] });
		expect(service.db.select().from(notice).all()).toMatchObject([
			{ adultId: mother.id, kind: 'invited', path: '/family' }
		]);
	});

	it('withholds the venue and who comes unless they are chosen, though the meeting has them', () => {
		const { service, iro, ids, mother } = aMother();
		service.db.$client.prepare('UPDATE meeting SET venue = ?').run('Safe house');
		tells(service, iro, ids, mother);
		const page = familyMeeting(service, mother, invitedId(service, mother, ids)!);
		expect(page).toMatchObject({ venue: '', way: '', comers: [], others: [] });
		expect(JSON.stringify(page)).not.toContain('Safe house');
	});

	it('is changed from a fresh look alone, so that a page left open discloses nothing again', () => {
		const { service, iro, ids, mother } = aMother();
		tells(service, iro, ids, mother, toldWords);
		const { base } = familyPerson(service, iro, ids, mother.id);
		tells(service, iro, ids, mother, { ...toldWords, venue: '' });
		const stale = { adultId: mother.id, told: { ...TOLD_NOTHING, ...toldWords }, base };
		expect(inviteFamily(service, iro, ids, stale)).toEqual({ why: 'moved-on' });
		expect(familyMeeting(service, mother, invitedId(service, mother, ids)!).venue).toBe('');
	});

	it('ends at once, and begins anew with nothing told', () => {
		const { service, iro, ids, mother } = aMother();
		tells(service, iro, ids, mother, toldWords);
		const own = invitedId(service, mother, ids)!;
		endInvitation(service, iro, ids, mother.id);
		endInvitation(service, iro, ids, mother.id);
		expect(() => familyMeeting(service, mother, own)).toThrow(gone);
		expect(homeSeen(service, mother)).toBe('[]');
		expect(familyPerson(service, iro, ids, mother.id).told).toEqual(TOLD_NOTHING);
		const acts = service.db.select().from(audit).where(eq(audit.action, 'family.invite')).all();
		expect(acts).toHaveLength(2);
	});

	it('to a meeting that is moved is told of once, and to nobody to whom it is shut', () => {
		const { service, iro, ids, mother, child } = aMother();
		const father = anAdult(service, ['parent'], { email: 'c@example.org' });
		related(service, father, child, 'father', { contact: 'restricted' });
		for (const adult of [mother, father]) tells(service, iro, ids, adult);
		service.db.delete(notice).run();
		const place = { startTime: '09:30', minutes: null, venue: null } as const;
		arrange(service, iro, ids.meeting, { ...place, onDay: '2026-03-26' });
		arrange(service, iro, ids.meeting, { ...place, onDay: '2026-03-26' });
		expect(service.db.select().from(notice).all()).toMatchObject([
			{ adultId: mother.id, kind: 'invited', path: '/family' }
		]);
		expect(familyMeeting(service, mother, invitedId(service, mother, ids)!)).toMatchObject({
			onDay: '2026-03-26',
			startTime: '09:30'
		});
	});

	it('refuses what stands on the case’s own list for this recipient', () => {
		const { service, iro, ids, mother, child } = aMother();
		const id = newId();
		service.db.$client
			.prepare(
				'INSERT INTO protected_term (id, child_id, kind, text, recipient_id, added_by, added_at) VALUES (?,?,?,?,?,?,?)'
			)
			.run(
				id,
				child.id,
				'school',
				service.vault.seal(`protected_term.text:${id}`, 'Larch Primary'),
				mother.id,
				iro.id,
				1
			);
		expect(tells(service, iro, ids, mother, { way: 'Behind LARCH\nprimary' })).toEqual({
			why: 'protected',
			fields: ['way']
		});
		expect(invitedId(service, mother, ids)).toBeUndefined();
	});
});

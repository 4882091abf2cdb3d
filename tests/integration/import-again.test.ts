import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
	adult,
	allocation,
	audit,
	child,
	codeDifference,
	meeting,
	meetingChild,
	meetingOutcome,
	participation,
	relationship,
	roleHeld,
	team
} from '#lib/server/db/schema/index.ts';
import { csv, imported, sound, soundBut, totals } from '#tests/support/extract-files.ts';
import { testService, TEST_NOW, type TestService } from '#tests/support/service.ts';
import { addChildToMeeting, addMeeting } from '#lib/server/meetings/arrange.ts';

const DAY = 24 * 60 * 60_000;

/** A service with the sound extract in it. */
async function withSound(): Promise<TestService> {
	const service = testService();
	expect(await imported(service, sound)).toMatchObject({ applied: true, refused: 0 });
	return service;
}

/** The code and its source of a review. */
function codeOf({ db }: TestService, ref: string) {
	return db
		.select({ code: participation.code, source: participation.source })
		.from(participation)
		.innerJoin(meetingChild, eq(meetingChild.id, participation.meetingChildId))
		.where(eq(meetingChild.ref, ref))
		.get();
}

function outcomeOf({ db }: TestService, ref: string) {
	return db
		.select({ outcome: meetingOutcome.outcome })
		.from(meetingOutcome)
		.innerJoin(meeting, eq(meeting.id, meetingOutcome.meetingId))
		.where(eq(meeting.ref, ref))
		.get()?.outcome;
}

const reviews = (...rows: string[]) =>
	csv(
		'clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation',
		...rows
	);

describe('the same extract again', () => {
	it('changes nothing', async () => {
		const service = await withSound();
		const { added, ...rest } = totals(await imported(service, sound));
		expect([added, rest.changed, rest.refused]).toEqual([0, 0, 0]);
	});

	it('changes what is otherwise in it, and says how much', async () => {
		const service = await withSound();
		const report = await imported(
			service,
			soundBut({
				'ssd_person.csv': (text) => text.replace('Child,One', 'Robin,One'),
				'ssd_professionals.csv': (text) => text.replace('Social Worker', 'Senior Social Worker'),
				'ssd_involvements.csv': (text) => text.replace('North', 'South'),
				'ssd_cla_reviews.csv': (text) => text.replace('PN1', 'PN2'),
				'sayso_relationships.csv': (text) => text.replace('open', 'none')
			})
		);
		expect(totals(report)).toMatchObject({ added: 0, changed: 5, refused: 0 });
		expect(codeOf(service, 'R1')).toEqual({ code: 'PN2', source: 'import' });
		expect(service.db.select().from(relationship).get()?.contact).toBe('none');
		expect(
			service.db
				.select()
				.from(team)
				.all()
				.map(({ name }) => name)
				.sort()
		).toEqual(['North', 'Reviewing', 'South']);
	});

	it('deletes nothing that it lacks', async () => {
		const service = await withSound();
		const report = await imported(service, {
			'ssd_person.csv': csv('pers_person_id,pers_dob', 'C1,2012-05-14'),
			'ssd_cla_reviews.csv': reviews()
		});
		expect(totals(report)).toEqual({ added: 0, changed: 0, unchanged: 1, refused: 0 });
		expect(service.db.select().from(child).all()).toHaveLength(2);
		expect(codeOf(service, 'R1')).toEqual({ code: 'PN1', source: 'import' });
		// A column that isn't in the file says nothing; so the forename stays.
		expect(
			service.db.select().from(child).where(eq(child.ref, 'C1')).get()?.forename
		).not.toBeNull();
	});

	it('takes an empty field as empty: a code that was taken back is unrecorded', async () => {
		const service = await withSound();
		await imported(service, { 'ssd_cla_reviews.csv': reviews('R1,L1,2025-01-29,N,') });
		expect(codeOf(service, 'R1')).toBeUndefined();
		expect(codeOf(service, 'R2'), 'never derived, not even for a child under four').toBeUndefined();
	});

	it('applies all or nothing', async () => {
		const service = await withSound();
		const report = await imported(
			service,
			soundBut({
				'ssd_person.csv': (text) => text.replace('Child,One', 'Robin,One'),
				'sayso_questionnaires.csv': (text) => text.replace(',4', ',9')
			})
		);
		expect(report).toMatchObject({ applied: false, refused: 1 });
		const { id, forename } = service.db.select().from(child).where(eq(child.ref, 'C1')).get()!;
		expect(service.vault.openMaybe(`child.forename:${id}`, forename)).toBe('Child');
	});

	it('is recorded: a line for each file and one for the run, with counts and no names', async () => {
		const service = await withSound();
		const lines = service.db.select().from(audit).where(eq(audit.action, 'import')).all();
		expect(lines).toHaveLength(13);
		expect(lines[0]).toMatchObject({
			actorKind: 'system',
			actorId: 'sayso',
			subject: 'ssd_person.csv',
			detail: JSON.stringify({ added: 2, changed: 0, unchanged: 0, kept: 0 })
		});
	});
});

describe('a code confirmed in the portal', () => {
	const confirm = (service: TestService, code: string) =>
		service.db.update(participation).set({ code, source: 'portal', confirmedBy: 'somebody' }).run();

	it('wins over a later extract, which is listed and kept to be looked at', async () => {
		const service = await withSound();
		confirm(service, 'PN3');
		for (const _ of [1, 2]) {
			const report = await imported(service, sound);
			const file = report.files.find(({ name }) => name === 'ssd_cla_reviews.csv');
			expect(file).toMatchObject({ changed: 0, unchanged: 2 });
			expect(file?.kept).toEqual([
				{
					line: 2,
					column: 'clar_cla_review_participation',
					reason: 'PN1 in the extract, PN3 confirmed here'
				}
			]);
		}
		expect(codeOf(service, 'R1')).toEqual({ code: 'PN3', source: 'portal' });
		expect(service.db.select().from(codeDifference).all()).toMatchObject([
			{ importedCode: 'PN1' },
			{ importedCode: 'PN6' }
		]);
	});

	it('is no difference any more once the extract agrees, or says nothing', async () => {
		const service = await withSound();
		confirm(service, 'PN3');
		await imported(service, sound);
		await imported(service, {
			'ssd_cla_reviews.csv': reviews('R1,L1,2025-01-29,N,PN3'),
			'ssd_cp_reviews.csv': sound['ssd_cp_reviews.csv'].replace('PN6', '')
		});
		expect(service.db.select().from(codeDifference).all()).toEqual([]);
		expect(codeOf(service, 'V1')).toEqual({ code: 'PN3', source: 'portal' });
	});
});

describe('a meeting', () => {
	it('is one for all the children whose rows share its id', async () => {
		const service = await withSound();
		const { id } = service.db.select().from(meeting).where(eq(meeting.ref, 'M1')).get()!;
		const parts = service.db
			.select()
			.from(meetingChild)
			.where(eq(meetingChild.meetingId, id))
			.all();
		expect(parts.map(({ ref }) => ref).sort()).toEqual(['IC1', 'IC2']);
	});

	it('stands as its day implies, as the extract cancels it, or as the council’s own file says', async () => {
		const service = testService();
		await imported(
			service,
			soundBut({
				'ssd_cla_reviews.csv': reviews(
					'past,L1,2026-03-09,,',
					'today,L1,2026-03-10,N,',
					'future,L1,2026-04-10,,',
					'cancelled,L1,2026-03-01,Y,',
					'stated,L1,2026-03-02,Y,',
					'postponed,L1,2026-03-03,N,',
					'stopped,L1,2026-03-04,N,',
					'undated,L1,,,'
				),
				'sayso_meetings.csv': csv(
					'meeting_id,status',
					'stated,held',
					'postponed,planned',
					'stopped,adjourned'
				)
			})
		);
		const refs = [
			'past',
			'today',
			'future',
			'cancelled',
			'stated',
			'postponed',
			'stopped',
			'undated'
		];
		expect(refs.map((ref) => outcomeOf(service, ref))).toEqual([
			'held',
			undefined,
			undefined,
			'cancelled',
			'held',
			undefined,
			'adjourned',
			undefined
		]);
		service.set(TEST_NOW + DAY);
		const later = await imported(service, {
			'ssd_cla_reviews.csv': reviews('today,L1,2026-03-10,N,', 'postponed,L1,2026-03-03,N,')
		});
		expect(totals(later)).toMatchObject({ changed: 1, unchanged: 1 });
		expect(outcomeOf(service, 'today')).toBe('held');
		expect(outcomeOf(service, 'postponed'), 'what was stated stays').toBeUndefined();
	});

	it('that was arranged or closed in the portal is not undone', async () => {
		const service = await withSound();
		const { db } = service;
		db.update(meeting).set({ setHereAt: 1, startTime: '16:00' }).where(eq(meeting.ref, 'M1')).run();
		const id = db.select().from(meeting).where(eq(meeting.ref, 'R2')).get()!.id;
		db.update(meetingOutcome)
			.set({ outcome: 'cancelled', recordedBy: 'somebody' })
			.where(eq(meetingOutcome.meetingId, id))
			.run();
		expect(totals(await imported(service, sound))).toMatchObject({ added: 0, changed: 0 });
		expect(outcomeOf(service, 'R2')).toBe('cancelled');
		expect(db.select().from(meeting).where(eq(meeting.ref, 'M1')).get()?.startTime).toBe('16:00');
	});

	it('that was made in the portal is the one an extract tells of later', async () => {
		const service = await withSound();
		const { db } = service;
		const childId = db.select().from(child).where(eq(child.ref, 'C1')).get()!.id;
		const meetingId = addMeeting(db, {
			ref: 'made-here',
			kind: 'looked-after-review',
			onDay: '2026-03-01'
		});
		addChildToMeeting(db, { meetingId, childId });
		const extract = { 'ssd_cla_reviews.csv': reviews('R7,L1,2026-03-01,N,PN5') };
		expect(totals(await imported(service, extract))).toMatchObject({ added: 0, changed: 1 });
		expect(totals(await imported(service, extract))).toMatchObject({ changed: 0, unchanged: 1 });
		expect(db.select().from(meeting).where(eq(meeting.onDay, '2026-03-01')).all()).toMatchObject([
			{ id: meetingId, ref: 'R7' }
		]);
		expect(codeOf(service, 'R7')?.code).toBe('PN5');
	});

	it('on or after the eighteenth birthday is a review of a kind of its own', async () => {
		const service = testService();
		await imported(
			service,
			soundBut({
				'ssd_person.csv': (text) => text.replace('2012-05-14', '2007-02-01'),
				'ssd_cla_reviews.csv': reviews('before,L1,2025-01-31,,', 'on,L1,2025-02-01,,')
			})
		);
		const kinds = service.db.select({ ref: meeting.ref, kind: meeting.kind }).from(meeting).all();
		expect(kinds).toContainEqual({ ref: 'before', kind: 'looked-after-review' });
		expect(kinds).toContainEqual({ ref: 'on', kind: 'after-18-review' });
	});

	it('never goes from one child to another with what hangs on it', async () => {
		const service = await withSound();
		const report = await imported(
			service,
			soundBut({
				'ssd_cla_reviews.csv': (text) => text.replace('R1,L1', 'R1,L2').replace('PN1', '')
			})
		);
		expect(report.applied).toBe(false);
		expect(report.files.flatMap(({ refusals }) => refusals)).toEqual([
			{
				line: 2,
				column: 'clar_cla_review_id',
				reason: 'this is recorded for another child already'
			}
		]);
	});

	it('is judged by the date of birth that comes with it', async () => {
		const service = await withSound();
		const report = await imported(
			service,
			soundBut({ 'ssd_person.csv': (text) => text.replace('2012-05-14', '2022-05-14') })
		);
		expect(report.applied).toBe(false);
		expect(report.files.flatMap(({ refusals }) => refusals)).toMatchObject([
			{ line: 2, column: 'clar_cla_review_participation' },
			{ line: 2, column: 'cppr_cp_review_participation' }
		]);
	});
});

describe('the people who work with children', () => {
	it('have the role that their present work implies, once', async () => {
		const service = await withSound();
		await imported(
			service,
			soundBut({ 'ssd_involvements.csv': (text) => text + 'I4,P1,IRO,C2,,2025-01-01,\n' })
		);
		const held = service.db
			.select({ ref: adult.ref, role: roleHeld.role, from: roleHeld.from, by: roleHeld.givenBy })
			.from(roleHeld)
			.innerJoin(adult, eq(adult.id, roleHeld.adultId))
			.all();
		// P1 was a chair once; that work has ended.
		expect(held).toEqual([
			{ ref: 'P1', role: 'iro', from: '2024-01-01', by: 'import' },
			{ ref: 'P2', role: 'social-worker', from: '2024-01-01', by: 'import' }
		]);
	});

	it('don’t get a role back that an administrator ended', async () => {
		const service = await withSound();
		service.db.update(roleHeld).set({ to: '2025-12-31' }).where(eq(roleHeld.role, 'iro')).run();
		await imported(
			service,
			soundBut({ 'ssd_involvements.csv': (text) => text + 'I4,P1,IRO,C2,,2025-01-01,\n' })
		);
		expect(service.db.select().from(roleHeld).where(eq(roleHeld.role, 'iro')).all()).toHaveLength(
			1
		);
	});

	it('are other people than a child’s family, though the numbers be the same', async () => {
		const service = testService();
		const report = await imported(
			service,
			soundBut({
				'sayso_relationships.csv': (text) => text.replace('A1', 'P2'),
				'sayso_report_releases.csv': (text) => text.replace('A1', 'P2')
			})
		);
		expect(report.applied).toBe(true);
		const mother = service.db.select().from(relationship).get()!.adultId;
		const worker = service.db.select().from(adult).where(eq(adult.ref, 'P2')).get()!.id;
		expect(mother).not.toBe(worker);
		const allocated = service.db.select({ id: allocation.adultId }).from(allocation).all();
		expect(allocated.map(({ id }) => id)).not.toContain(mother);
	});
});

describe('a relationship', () => {
	const row = (from: string, to = '') =>
		csv(
			'adult_id,child_person_id,adult_name,relationship,parental_responsibility,contact,from,to',
			`A1,C1,Adult One,carer,N,open,${from},${to}`
		);
	const all = ({ db }: TestService) =>
		db.select({ from: relationship.from, to: relationship.to }).from(relationship).all();

	it('ends when a later extract says so', async () => {
		const service = testService();
		await imported(service, soundBut({ 'sayso_relationships.csv': row('2024-01-01') }));
		await imported(service, { 'sayso_relationships.csv': row('2024-01-01', '2025-01-01') });
		expect(all(service)).toEqual([{ from: '2024-01-01', to: '2025-01-01' }]);
	});

	it('is the same when its first day becomes known, or isn’t said any more', async () => {
		const service = testService();
		await imported(service, soundBut({ 'sayso_relationships.csv': row('') }));
		await imported(service, { 'sayso_relationships.csv': row('2024-01-01') });
		await imported(service, { 'sayso_relationships.csv': row('', '2025-01-01') });
		expect(all(service)).toEqual([{ from: '2024-01-01', to: '2025-01-01' }]);
	});

	it('is another when it begins anew', async () => {
		const service = testService();
		await imported(
			service,
			soundBut({ 'sayso_relationships.csv': row('2023-01-01', '2023-06-01') })
		);
		await imported(service, { 'sayso_relationships.csv': row('2024-01-01') });
		expect(all(service)).toEqual([
			{ from: '2023-01-01', to: '2023-06-01' },
			{ from: '2024-01-01', to: null }
		]);
	});
});

import { eq } from 'drizzle-orm';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, meeting, meetingOutcome } from '#lib/server/db/schema/index.ts';
import { takeSsda903 } from '#lib/server/export/take.ts';
import { writeSsda903 } from '#lib/server/export/write.ts';
import { FRESH_FOR } from '#lib/policy/can.ts';
import { roles } from '#lib/policy/roles.ts';
import { csv, imported, sayso, soundBut } from '#tests/support/extract-files.ts';
import { aFolder } from '#tests/support/command.ts';
import { aChild, anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';

const year = { from: '2025-01-01', to: '2025-12-31' } as const;

it('holds each held review with a confirmed code, by child and day, and no other', async () => {
	const service = testService();
	await imported(
		service,
		soundBut({
			'ssd_person.csv': (text) =>
				text.replace('2012-05-14', '2007-06-30') + '"C,3",,,2012-01-02,\n',
			'ssd_cla_episodes.csv': (text) => text + 'E3,"C,3",L3,2024-01-01,,\n',
			'ssd_cla_reviews.csv': csv(
				'clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation',
				'later,L1,2025-06-29,N,PN1',
				'first,L1,2025-01-01,N,PN6',
				'after-18,L1,2025-06-30,N,PN1',
				'baby,L2,2025-12-31,N,PN0',
				'uncoded,L2,2025-03-01,N,',
				'cancelled,L2,2025-03-02,Y,PN0',
				'short-break,L2,2025-03-03,N,PN0',
				'before,L2,2024-12-31,N,PN0',
				'comma,L3,2025-05-05,N,PN7'
			)
		})
	);
	service.db
		.update(meeting)
		.set({ kind: 'short-break-review' })
		.where(eq(meeting.ref, 'short-break'))
		.run();
	const path = join(aFolder(), 'reviews.csv');
	const { rows, unrecorded } = writeSsda903(service, sayso, year, path);
	expect([rows, unrecorded]).toEqual([4, 1]);
	expect(readFileSync(path, 'utf8')).toBe(
		csv(
			'CHILD,DOB,REVIEW,REVIEW_CODE',
			'"C,3",02/01/2012,05/05/2025,PN7',
			'C1,30/06/2007,01/01/2025,PN6',
			'C1,30/06/2007,29/06/2025,PN1',
			'C2,01/02/2023,31/12/2025,PN0'
		)
	);
	expect(statSync(path).mode & 0o077, 'nobody else may read it').toBe(0);
	expect(service.db.select().from(audit).where(eq(audit.action, 'export')).all()).toHaveLength(1);
	service.db.delete(meetingOutcome).run();
	expect(writeSsda903(service, sayso, year, path).rows, 'a planned review is none').toBe(0);
});

it('is the command line’s alone, and leaves what was there where it can’t be written', () => {
	const service = testService();
	const manager = anAdult(service, ['manager']);
	const path = join(aFolder(), 'nowhere', 'reviews.csv');
	expect(() => writeSsda903(service, manager, year, path)).toThrow(
		expect.objectContaining({ status: 404 })
	);
	expect(() => writeSsda903(service, sayso, year, path)).toThrow(/can't be written/);
});

describe('taken from the figures page', () => {
	it('is the same file as the command’s, and says who took it', async () => {
		const service = testService();
		await imported(service, soundBut({}));
		const path = join(aFolder(), 'reviews.csv');
		writeSsda903(service, sayso, year, path);
		const manager = anAdult(service, ['manager']);
		expect(takeSsda903(service, manager, year).text).toBe(readFileSync(path, 'utf8'));
		const rows = service.db.select().from(audit).where(eq(audit.action, 'export')).all();
		expect(rows.map(({ actorId }) => actorId)).toContain(manager.id);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('makes the id %s text', async (ref) => {
		const service = testService();
		await imported(
			service,
			soundBut({
				'ssd_person.csv': (text) => text + `${ref},,,2012-01-02,\n`,
				'ssd_cla_episodes.csv': (text) => text + `E3,${ref},L3,2024-01-01,,\n`,
				'ssd_cla_reviews.csv': (text) => text + `R9,L3,2025-05-05,2025-05-05,N,PN7\n`
			})
		);
		const { text } = takeSsda903(service, anAdult(service, ['manager']), year);
		expect(text).toContain(`\n'${ref},02/01/2012,05/05/2025,PN7\n`);
		expect(text).not.toContain(`\n${ref}`);
	});

	it.each(roles.filter((role) => role !== 'manager'))('not by: %s', (role) => {
		const service = testService();
		expect(() => takeSsda903(service, anAdult(service, [role]), year)).toThrow(
			expect.objectContaining(notThere)
		);
		expect(service.db.select().from(audit).all()).toEqual([]);
	});

	it('not by a child, nor without a fresh sign-in', () => {
		const service = testService();
		expect(() => takeSsda903(service, aChild(service, '2012-01-01'), year)).toThrow(
			expect.objectContaining(notThere)
		);
		const stale = { ...anAdult(service, ['manager']), freshAt: service.now() - FRESH_FOR - 1 };
		expect(() => takeSsda903(service, stale, year)).toThrow(
			expect.objectContaining({ status: 303, location: '/sign-in/again' })
		);
		expect(service.db.select().from(audit).all()).toEqual([]);
	});
});

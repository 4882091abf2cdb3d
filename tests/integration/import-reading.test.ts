import { describe, expect, it } from 'vitest';
import { child, meeting } from '#lib/server/db/schema/index.ts';
import { csv, imported, sound, soundBut, totals } from '#tests/support/extract-files.ts';
import { testService } from '#tests/support/service.ts';

const named = csv('pers_person_id,pers_forename,pers_dob', 'C1,Siân,2012-05-14');

describe('the bytes of a file', () => {
	it.each([
		['without a byte order mark', Buffer.from(named)],
		['with one', Buffer.from('\ufeff' + named)],
		['with lines that end as Windows has them', Buffer.from(named.replaceAll('\n', '\r\n'))],
		['with lines that end as old Macs had them', Buffer.from(named.replaceAll('\n', '\r'))],
		['without an end to its last line', Buffer.from(named.trimEnd())],
		['with empty lines', Buffer.from(named.replaceAll('\n', '\n\n'))]
	])('may come %s', async (_, bytes) => {
		const service = testService();
		const report = await imported(service, { 'ssd_person.csv': bytes });
		expect(totals(report)).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 0 });
		const row = service.db.select().from(child).get();
		expect(service.vault.openMaybe(`child.forename:${row?.id}`, row?.forename ?? null)).toBe(
			'Siân'
		);
	});

	it.each([
		['in Latin-1', Buffer.from(named, 'latin1'), 2, /UTF-8/],
		['in UTF-16', Buffer.from('\ufeff' + named, 'utf16le'), 1, /UTF-16/],
		['that are none', Buffer.alloc(0), 1, /empty/],
		[
			'with a quotation mark left open',
			Buffer.from('pers_person_id,pers_dob\nC1,2012-05-14\nC2,"2012'),
			3,
			/never closed/
		],
		[
			'with a quotation mark inside',
			Buffer.from('pers_person_id,pers_dob\nC1,20"12-05-14\n'),
			2,
			/quotation mark/
		]
	])('may not come %s', async (_, bytes, line, reason) => {
		const report = await imported(testService(), { 'ssd_person.csv': bytes });
		expect(report.applied).toBe(false);
		expect(report.files[0]?.refusals).toEqual([
			{ line, column: null, reason: expect.stringMatching(reason) }
		]);
	});

	it('are named by their line where a later one is wrong, in a large file', async () => {
		const rows = Array.from({ length: 9000 }, (_, n) => `C${n},2012-05-14,Ŵyn`);
		const good = Buffer.from(csv('pers_person_id,pers_dob,pers_forename', ...rows));
		const bad = Buffer.concat([
			good,
			Buffer.from('C9000,2012-05-14,'),
			Buffer.from([0xe9]),
			Buffer.from('\n')
		]);
		const report = await imported(testService(), { 'ssd_person.csv': bad });
		expect(report.files[0]?.refusals[0]).toMatchObject({ line: 9002, column: null });
	});
});

describe('the columns of a file', () => {
	it('may come in any order, with others among them', async () => {
		const service = testService();
		const report = await imported(service, {
			'ssd_person.csv': csv(
				'pers_sex,pers_dob,unknown,pers_surname,PERS_PERSON_ID',
				'F,2012-05-14,x,One,C1'
			)
		});
		expect(report.applied).toBe(true);
		expect(service.db.select().from(child).get()).toMatchObject({ ref: 'C1', dob: '2012-05-14' });
	});

	it('may hold days as day, month and year, with a time that is passed over', async () => {
		const service = testService();
		const report = await imported(service, {
			'ssd_person.csv': csv(
				'pers_person_id,pers_dob',
				'C1,14/05/2012',
				'C2,2012-05-14T23:30:00',
				'C3,14/05/2012 00:00:00'
			)
		});
		expect(report.applied).toBe(true);
		const days = service.db.select({ dob: child.dob }).from(child).all();
		expect(days).toEqual(Array.from({ length: 3 }, () => ({ dob: '2012-05-14' })));
	});

	it('keep the lines right where a quoted value goes over several', async () => {
		const report = await imported(testService(), {
			'ssd_person.csv': [
				'pers_person_id,pers_forename,pers_dob',
				'C1,"Two\r\n\r\nlines, ""quoted""",2012-05-14',
				'',
				'C2,"One\nmore",never',
				'C3,x,never'
			].join('\r\n')
		});
		expect(report.files[0]?.refusals.map(({ line }) => line)).toEqual([6, 8]);
	});
});

it('reads only the files there are, and none of any other name', async () => {
	const service = testService();
	const report = await imported(service, { 'ssd_person.csv': sound['ssd_person.csv'] });
	expect(report.files.map(({ name }) => name)).toEqual(['ssd_person.csv']);
});

it('takes a meeting’s time as London’s, in winter and in summer', async () => {
	const service = testService();
	await imported(
		service,
		soundBut({ 'sayso_meetings.csv': csv('meeting_id,start_time', 'M1,10:30', 'R1,10:30', 'R2,') })
	);
	const starts = service.db.select({ ref: meeting.ref, at: meeting.startsAt }).from(meeting).all();
	const at = (ref: string) =>
		new Date(starts.find((row) => row.ref === ref)?.at ?? 0).toISOString();
	expect([at('M1'), at('R1'), at('R2'), at('M2')]).toEqual([
		'2024-05-28T09:30:00.000Z',
		'2025-01-29T10:30:00.000Z',
		'2025-01-30T09:00:00.000Z',
		'2024-08-20T08:00:00.000Z'
	]);
});

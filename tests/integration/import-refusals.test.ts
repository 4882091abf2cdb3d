import { describe, expect, it } from 'vitest';
import type { FileName } from '#lib/server/import/files/names.ts';
import { csv, imported, soundBut, sound } from '#tests/support/extract-files.ts';
import { testService } from '#tests/support/service.ts';

/** A file, a change to it, and the refusal it must bring: line, column, reason. */
type Case = readonly [
	why: string,
	file: FileName,
	change: (text: string) => string,
	line: number,
	column: string | null,
	reason: RegExp
];

const put = (from: string, to: string) => (text: string) => text.replace(from, to);
const append = (row: string) => (text: string) => text + row + '\n';

const cases: readonly Case[] = [
	[
		'a day there isn’t',
		'ssd_person.csv',
		put('2012-05-14', '2012-02-30'),
		2,
		'pers_dob',
		/“2012-02-30” is no day/
	],
	['an American day', 'ssd_person.csv', put('2012-05-14', '05/14/2012'), 2, 'pers_dob', /no day/],
	['no date of birth', 'ssd_person.csv', put('2012-05-14', ''), 2, 'pers_dob', /empty/],
	[
		'the same person twice',
		'ssd_person.csv',
		append('C1,Child,One,2012-05-14,'),
		4,
		'pers_person_id',
		/line 2/
	],
	[
		'a field too few',
		'ssd_person.csv',
		put('2023-02-01,', '2023-02-01'),
		3,
		null,
		/4 fields, the header 5/
	],
	['a field too many', 'ssd_person.csv', append('C3,A,B,2012-01-01,,x'), 4, null, /6 fields/],
	[
		'a professional without a name',
		'ssd_professionals.csv',
		put('Officer One', ''),
		2,
		'prof_professional_name',
		/empty/
	],
	[
		'work with nobody known',
		'ssd_involvements.csv',
		put('IRO,C1', 'IRO,C9'),
		2,
		'invo_person_id',
		/no such person/
	],
	[
		'work by nobody known',
		'ssd_involvements.csv',
		put('I1,P1', 'I1,P9'),
		2,
		'invo_professional_id',
		/no such professional/
	],
	[
		'work that ends too soon',
		'ssd_involvements.csv',
		put('2024-12-31', '2023-12-31'),
		4,
		'invo_involvement_end_date',
		/before the beginning/
	],
	[
		'an episode of nobody known',
		'ssd_cla_episodes.csv',
		put('E1,C1', 'E1,C9'),
		2,
		'clae_person_id',
		/no such person/
	],
	[
		'one spell of care of two children',
		'ssd_cla_episodes.csv',
		append('E3,C2,L1,2024-02-01,,'),
		4,
		'clae_person_id',
		/line 2 says otherwise/
	],
	[
		'a review without an episode',
		'ssd_cla_reviews.csv',
		put('R1,L1', 'R1,L9'),
		2,
		'clar_cla_id',
		/no episode/
	],
	[
		'a code there isn’t',
		'ssd_cla_reviews.csv',
		put('PN1', 'PN8'),
		2,
		'clar_cla_review_participation',
		/“PN8” is no participation code/
	],
	[
		'a code in small letters',
		'ssd_cla_reviews.csv',
		put('PN1', 'pn1'),
		2,
		'clar_cla_review_participation',
		/no participation code/
	],
	[
		'PN0 for a child of twelve',
		'ssd_cla_reviews.csv',
		put('PN1', 'PN0'),
		2,
		'clar_cla_review_participation',
		/4 or older/
	],
	[
		'PN1 for a child of one',
		'ssd_cla_reviews.csv',
		put('2025-01-30,N,', '2025-01-30,N,PN1'),
		3,
		'clar_cla_review_participation',
		/under 4/
	],
	[
		'a code for a day to come',
		'ssd_cla_reviews.csv',
		put('2025-01-29', '2027-01-29'),
		2,
		'clar_cla_review_participation',
		/not been yet/
	],
	[
		'a code and no day',
		'ssd_cla_reviews.csv',
		put('2025-01-29', ''),
		2,
		'clar_cla_review_participation',
		/no day of the meeting/
	],
	[
		'cancelled: perhaps',
		'ssd_cla_reviews.csv',
		put(',N,PN1', ',perhaps,PN1'),
		2,
		'clar_cla_review_cancelled',
		/neither Y nor N/
	],
	[
		'the same review twice',
		'ssd_cla_reviews.csv',
		append('R1,L1,,2025-01-29,N,PN1'),
		5,
		'clar_cla_review_id',
		/line 2/
	],
	[
		'a plan of nobody known',
		'ssd_cp_plans.csv',
		put('PL1,C1', 'PL1,C9'),
		2,
		'cppl_person_id',
		/no such person/
	],
	[
		'two days of one conference',
		'ssd_initial_cp_conference.csv',
		put('IC2,M1,C2,2024-06-01,2024-05-28', 'IC2,M1,C2,2024-06-01,2024-05-29'),
		3,
		'icpc_icpc_date',
		/line 2 says otherwise/
	],
	[
		'a child twice in one conference',
		'ssd_initial_cp_conference.csv',
		append('IC3,M1,C1,2024-06-01,2024-05-28'),
		4,
		'icpc_person_id',
		/line 2/
	],
	[
		'a conference with a review’s id',
		'ssd_initial_cp_conference.csv',
		(text) => text.replaceAll('M1', 'R1'),
		2,
		'icpc_icpc_meeting_id',
		/another kind of meeting/
	],
	[
		'one id for an initial and a review conference',
		'ssd_cp_reviews.csv',
		put('M2', 'M1'),
		2,
		'cppr_cp_review_meeting_id',
		/another kind of meeting/
	],
	[
		'another child’s plan',
		'ssd_cp_reviews.csv',
		put('V1,C1', 'V1,C2'),
		2,
		'cppr_cp_plan_id',
		/another child/
	],
	[
		'details of no known meeting',
		'sayso_meetings.csv',
		put('M1', 'M9'),
		2,
		'meeting_id',
		/no such meeting/
	],
	[
		'a time of day there isn’t',
		'sayso_meetings.csv',
		put('10:30', '25:30'),
		2,
		'start_time',
		/no time of day/
	],
	[
		'a status there isn’t',
		'sayso_meetings.csv',
		put('held', 'done'),
		2,
		'status',
		/none of planned, held/
	],
	['held, with no day', 'sayso_meetings.csv', append('R3,,,held'), 3, 'status', /no day/],
	[
		'a relationship without contact',
		'sayso_relationships.csv',
		put('open', ''),
		2,
		'contact',
		/empty/
	],
	[
		'contact of another kind',
		'sayso_relationships.csv',
		put('open', 'some'),
		2,
		'contact',
		/none of open, restricted, none/
	],
	[
		'responsibility: maybe',
		'sayso_relationships.csv',
		put(',Y,', ',X,'),
		2,
		'parental_responsibility',
		/neither Y nor N/
	],
	[
		'one adult with two names',
		'sayso_relationships.csv',
		append('A1,C2,Adult Won,mother,Y,open,,'),
		3,
		'adult_name',
		/line 2 says otherwise/
	],
	[
		'a parent of nobody known',
		'sayso_relationships.csv',
		put('A1,C1', 'A1,C9'),
		2,
		'child_person_id',
		/no such person/
	],
	[
		'a report to nobody known',
		'sayso_report_releases.csv',
		put('C1,A1', 'C1,A9'),
		2,
		'adult_id',
		/no such adult/
	],
	[
		'a report on a child who was not there',
		'sayso_report_releases.csv',
		put('M1,C1', 'R2,C1'),
		2,
		'child_person_id',
		/not part of that meeting/
	],
	[
		'a report of no known meeting',
		'sayso_report_releases.csv',
		put('M1,C1', 'M9,C1'),
		2,
		'meeting_id',
		/no such meeting/
	],
	[
		'shared on a day without a time',
		'sayso_report_releases.csv',
		put('2024-05-27T09:00', '2024-05-27'),
		2,
		'released_at',
		/no day and time/
	],
	[
		'opened and never shared',
		'sayso_report_releases.csv',
		put('2024-05-27T09:00', ''),
		2,
		'opened_at',
		/never shared/
	],
	['stress 6', 'sayso_questionnaires.csv', put(',4', ',6'), 2, 'stress', /none of 1, 2, 3, 4, 5/],
	[
		'an answer of another kind',
		'sayso_questionnaires.csv',
		put('yes', 'rather'),
		2,
		'report_in_time',
		/none of yes, partly, no/
	],
	[
		'a respondent of another kind',
		'sayso_questionnaires.csv',
		put('parent', 'aunt'),
		2,
		'respondent',
		/none of parent, carer/
	],
	[
		'a questionnaire on no known meeting',
		'sayso_questionnaires.csv',
		put('M1', 'M9'),
		2,
		'meeting_id',
		/no such meeting/
	],
	[
		'a conference’s questionnaire on a review',
		'sayso_questionnaires.csv',
		put('M1', 'R1'),
		2,
		'meeting_id',
		/is a review/
	]
];

describe('an extract with a fault in it', () => {
	it.each(cases)('is refused whole: %s', async (why, file, change, line, column, reason) => {
		const service = testService();
		// R3 is a review that has no day yet.
		const base = soundBut({ 'ssd_cla_reviews.csv': append('R3,L1,2026-07-01,,N,') });
		const text = change(String(base[file]));
		expect(text, 'the case changes its file').not.toBe(base[file]);
		const report = await imported(service, { ...base, [file]: text });
		expect(report.applied).toBe(false);
		const found = report.files.find(({ name }) => name === file);
		const refusals = found?.refusals ?? [];
		expect(refusals, why).toContainEqual({ line, column, reason: expect.stringMatching(reason) });
		expect(service.db.$client.prepare('SELECT count(*) FROM child').pluck().get()).toBe(0);
	});

	it('is not refused for what is unusual and allowed', async () => {
		const service = testService();
		const report = await imported(
			service,
			soundBut({
				'ssd_person.csv': append('C3,,,2030-01-01,'),
				'ssd_involvements.csv': append('I4,P2,FAMILY SUPPORT,C1,,,'),
				'ssd_cp_reviews.csv': append('V2,C2,PL-ENDED,M3,,2024-09-02,PN0'),
				'sayso_questionnaires.csv': append('Q2,M2,2024-09-01,,,')
			})
		);
		expect(report).toMatchObject({ applied: true, refused: 0 });
	});
});

describe('the columns', () => {
	it('are all named where required ones are missing', async () => {
		const report = await imported(testService(), {
			'ssd_person.csv': csv('pers_forename', 'Child')
		});
		expect(report.files[0]?.refusals).toEqual([
			{ line: 1, column: 'pers_person_id', reason: expect.stringContaining('lacks this column') },
			{ line: 1, column: 'pers_dob', reason: expect.stringContaining('lacks this column') }
		]);
	});

	it('may not be there twice', async () => {
		const report = await imported(testService(), {
			'ssd_person.csv': csv('pers_person_id,pers_dob,pers_dob', 'C1,2012-05-14,2012-05-15')
		});
		expect(report.files[0]?.refusals).toEqual([
			{ line: 1, column: 'pers_dob', reason: expect.stringContaining('twice') }
		]);
	});
});

it('counts every refused row, and names every fault of each', async () => {
	const report = await imported(testService(), {
		...sound,
		'ssd_cla_reviews.csv': csv(
			'clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled',
			'R1,L1,never,maybe',
			'R2,L9,2025-01-01,N'
		)
	});
	const reviews = report.files.find(({ name }) => name === 'ssd_cla_reviews.csv');
	expect(reviews?.refused).toBe(2);
	expect(reviews?.refusals.map(({ line, column }) => [line, column])).toEqual([
		[2, 'clar_cla_review_date'],
		[2, 'clar_cla_review_cancelled'],
		[3, 'clar_cla_id']
	]);
});

it('says of what hangs on a refused row that it does', async () => {
	const report = await imported(
		testService(),
		soundBut({ 'ssd_person.csv': (text) => text.replace('2023-02-01', 'unknown') })
	);
	const episodes = report.files.find(({ name }) => name === 'ssd_cla_episodes.csv');
	expect(episodes?.refusals).toEqual([
		{
			line: 3,
			column: 'clae_person_id',
			reason: 'its own row was refused (ssd_person.csv, line 3)'
		}
	]);
});

it('copies no name into what it prints', async () => {
	const report = await imported(testService(), {
		'ssd_person.csv': csv('pers_person_id,pers_dob,pers_forename', 'C1,Robin,2012-05-14')
	});
	expect(report.refused).toBe(1);
	expect(JSON.stringify(report)).not.toContain('Robin');
});

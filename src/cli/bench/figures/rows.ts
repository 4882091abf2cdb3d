import type { Service } from '#lib/server/service.ts';

/** How much there is to count: far more than any council has. */
export const ROWS = { reviews: 1_000_000, children: 250_000, leads: 40, teams: 12 } as const;

/** Numbers from 0 up to `count`, as `n.i`. */
const upTo = (count: number) =>
	`WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`;

/** A whole number below `sides` that looks random and is the same every time; `salt` tells dice apart. */
const die = (sides: number, salt: number, of = 'n.i') =>
	`((${of} * 2654435761 + ${salt} * 40503) % 4294967296 / 4096 % ${sides})`;

const id = (letter: string, number = 'n.i') => `printf('${letter}%021d', ${number})`;

const { reviews, children, leads, teams } = ROWS;
const child = `n.i % ${children}`;
/** A child comes within eight and a half years; their four meetings are half a year apart. */
const came = (of: string) => `date('2016-01-01', ${die(3105, 6, of)} || ' days')`;
const code = `CASE ${die(25, 1)} WHEN 0 THEN 'PN4' WHEN 1 THEN 'PN7' WHEN 2 THEN 'PN3'
	WHEN 3 THEN 'PN2' WHEN 4 THEN 'PN2' WHEN 5 THEN 'PN5' WHEN 6 THEN 'PN5'
	WHEN 7 THEN 'PN6' WHEN 8 THEN 'PN6' WHEN 9 THEN 'PN6' ELSE 'PN1' END`;
const answered = (salt: number) =>
	`CASE ${die(3, salt)} WHEN 0 THEN 'yes' WHEN 1 THEN 'partly' ELSE 'no' END`;

/**
 * Ten years of held reviews and conferences of one council: one in twenty-five has no code yet, every
 * conference has its report, and one in eighteen a questionnaire.
 */
const inserts = [
	`INSERT INTO team (id, name) ${upTo(teams)} SELECT ${id('T')}, 'Team ' || i FROM n`,
	`INSERT INTO adult (id, name, created_at) ${upTo(leads)}
		SELECT ${id('A')}, sealed_name(${id('A')}, 'Worker ' || i), 0 FROM n`,
	`INSERT INTO child (id, ref, dob, created_at) ${upTo(children)}
		SELECT ${id('C')}, 'R' || i, date(${came('n.i')}, '-' || (400 + ${die(5500, 2)}) || ' days'), 0 FROM n`,
	`INSERT INTO allocation (id, adult_id, child_id, "as", team_id, "from") ${upTo(children)}
		SELECT ${id('I')}, ${id('A', die(leads, 3))}, ${id('C')}, 'iro', NULL, '2015-01-01' FROM n`,
	`INSERT INTO allocation (id, adult_id, child_id, "as", team_id, "from") ${upTo(children)}
		SELECT ${id('S')}, ${id('A', die(leads, 4))}, ${id('C')}, 'social-worker',
			${id('T', die(teams, 5))}, '2015-01-01' FROM n`,
	`INSERT INTO meeting (id, ref, kind, on_day, start_time, starts_at) ${upTo(reviews)}
		SELECT ${id('M')}, 'M' || i, CASE i % 10 WHEN 0 THEN 'initial-conference'
			WHEN 1 THEN 'review-conference' WHEN 2 THEN 'review-conference' WHEN 3 THEN 'review-conference'
			ELSE 'looked-after-review' END, day, '09:00', unixepoch(day) * 1000 + 32400000
		FROM (SELECT i, date(${came(child)}, (n.i / ${children} * 182) || ' days') AS day FROM n) AS n`,
	`INSERT INTO meeting_outcome (meeting_id, outcome, recorded_by, recorded_at) ${upTo(reviews)}
		SELECT ${id('M')}, 'held', 'bench', 0 FROM n`,
	`INSERT INTO meeting_child (id, meeting_id, child_id) ${upTo(reviews)}
		SELECT ${id('P')}, ${id('M')}, ${id('C', child)} FROM n`,
	`INSERT INTO participation (meeting_child_id, code, source, confirmed_by, confirmed_at) ${upTo(reviews)}
		SELECT ${id('P')}, CASE WHEN m.on_day < date(c.dob, '4 years') THEN 'PN0' ELSE ${code} END,
			'import', 'bench', 0
		FROM n JOIN meeting m ON m.id = ${id('M')} JOIN child c ON c.id = ${id('C', child)}
		WHERE n.i % 25 > 0`,
	`INSERT INTO report_release (id, meeting_id, child_id, adult_id, released_at, opened_at) ${upTo(reviews)}
		SELECT ${id('L')}, ${id('M')}, ${id('C', child)}, ${id('A', die(leads, 3))},
			CASE WHEN ${die(9, 7)} > 0 THEN m.starts_at - ${die(90, 8)} * 3600000 END,
			CASE WHEN ${die(3, 9)} > 0 THEN m.starts_at - 1800000 END
		FROM n JOIN meeting m ON m.id = ${id('M')} WHERE n.i % 10 < 4`,
	`INSERT INTO questionnaire_response (id, ref, meeting_id, received_on, respondent, answers) ${upTo(reviews)}
		SELECT ${id('Q')}, 'Q' || i, ${id('M')}, date(m.on_day, ${die(30, 10)} || ' days'), 'parent',
			json_object('respected', ${answered(11)}, 'was_heard', ${answered(12)}, 'stress', '3')
		FROM n JOIN meeting m ON m.id = ${id('M')} WHERE n.i % 45 = 1`
];

/** Fills a new database with plainly synthetic rows. It is thrown away, so it need not survive anything. */
export function addRows({ db, vault }: Pick<Service, 'db' | 'vault'>): void {
	db.$client.function('sealed_name', (adultId: string, name: string) =>
		vault.seal(`adult.name:${adultId}`, name)
	);
	db.$client.pragma('synchronous = off');
	db.$client.pragma('secure_delete = off');
	db.$client.pragma('cache_size = -262144');
	db.$client.transaction(() => inserts.forEach((sql) => db.$client.exec(sql)))();
}

/** Confirms another code for one child's part, as a chair would. */
export function changeCode({ db }: Pick<Service, 'db'>, n: number): void {
	const code = n % 2 ? 'PN1' : 'PN6';
	const at = ((n * 7919) % (ROWS.reviews - 1)) | 1;
	db.$client
		.prepare(`UPDATE participation SET code = ? WHERE meeting_child_id = printf('P%021d', ?)`)
		.run(code, at);
}

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { extractFolder, sound, soundBut } from '#tests/support/extract-files.ts';
import { aFolder, run } from '#tests/support/command.ts';

// Each command is a program of its own, and starting one takes its time.
vi.setConfig({ testTimeout: 60_000 });

const small = join(process.cwd(), 'tests/data/small-example');
const period = ['--from', '2025-01-01', '--to', '2025-06-30'];

describe('called wrongly', () => {
	it.each([
		['with nothing', []],
		['with no command there is', ['figures']],
		['without a folder', ['import']],
		['with two folders', ['import', 'a', 'b']],
		['with an option there isn’t', ['import', 'a', '--force']],
		['without a period', ['stats']],
		['with half a period', ['stats', '--from', '2025-01-01']],
		['with a day there isn’t', ['stats', '--from', '2025-02-30', '--to', '2025-06-30']],
		['with a period the wrong way round', ['stats', '--from', '2025-02-02', '--to', '2025-02-01']],
		['with a format there isn’t', ['stats', ...period, '--format', 'xml']],
		['without what to export', ['export', ...period, '--out', 'x']],
		['with another export', ['export', 'ssda904', ...period, '--out', 'x']],
		['without a file to export to', ['export', 'ssda903', ...period]],
		['without a file to back up to', ['backup']],
		['without a file to restore', ['restore']]
	])(
		'%s: status 2, help on standard error, nothing on standard output or disk',
		async (_, args) => {
			const folder = aFolder();
			const { status, out, err } = await run(join(folder, 'data'), args);
			expect([status, out]).toEqual([2, '']);
			expect(err).toContain('Usage: npm run sayso --');
			expect(readdirSync(folder)).toEqual([]);
		}
	);
});

describe('asked for help', () => {
	it.each([
		[['--help'], 'COMMAND'],
		[['init', '--help'], 'init'],
		[['import', '--help'], 'import DIR [--dry-run]'],
		[['import', 'nowhere', '-h'], 'import DIR [--dry-run]'],
		[['stats', '--help'], 'stats --from'],
		[['export', '--help'], 'export ssda903'],
		[['backup', '--help'], 'backup FILE'],
		[['restore', '--help'], 'restore FILE'],
		[['check', '--help'], 'check']
	])('%j: status 0, all of it on standard output', async (args, usage) => {
		const { status, out, err } = await run(join(aFolder(), 'data'), args);
		expect([status, err]).toEqual([0, '']);
		expect(out).toContain(`Usage: npm run sayso -- ${usage}`);
	});
});

describe('refused', () => {
	it.each([
		['stats without a database', ['stats', ...period], /no database/],
		['export without a database', ['export', 'ssda903', ...period, '--out', 'x'], /no database/],
		['check without a database', ['check'], /no database/],
		['import of no folder', ['import', '/nowhere/at/all'], /can be read/],
		['import of a folder without an extract', ['import', '.'], /no file of an extract/],
		['restore of no file', ['restore', '/nowhere/at/all'], /no file/]
	])(
		'%s: status 1, the reason on standard error, and no database made',
		async (_, args, reason) => {
			const folder = aFolder();
			const { status, out, err } = await run(join(folder, 'data'), args, { cwd: folder });
			expect([status, out]).toEqual([1, '']);
			expect(err).toMatch(reason);
			expect(existsSync(join(folder, 'data/sayso.db'))).toBe(false);
		}
	);

	it('a wrong variable: by a sentence that says what to do', async () => {
		const { status, err } = await run(aFolder(), ['check'], { env: { SAYSO_KEY: 'short' } });
		expect(status).toBe(1);
		expect(err).toContain('make one with `openssl rand -base64 32`');
	});
});

describe('init', () => {
	it('prints the first administrator’s link, and a new one while there is no account', async () => {
		const data = join(aFolder(), 'data');
		const env = { ORIGIN: 'https://sayso.example/' };
		const [first, second] = [
			await run(data, ['init'], { env }),
			await run(data, ['init'], { env })
		];
		for (const { status, out } of [first, second]) {
			expect(status).toBe(0);
			expect(out).toMatch(/^https:\/\/sayso\.example\/sign-in\/invitation\/[\w-]{22}\n$/);
		}
		expect(first.out).not.toBe(second.out);
		expect(readdirSync(data)).toEqual(expect.arrayContaining(['key', 'sayso.db']));
	});
});

describe('import', () => {
	it('prints what became of each file’s rows on standard output, and nothing else there', async () => {
		const data = aFolder();
		const first = await run(data, ['import', small]);
		expect(first.status).toBe(0);
		expect(first.out.trim().split('\n')).toHaveLength(10);
		expect(first.out).toContain('ssd_person.csv: 3 added, 0 changed, 0 unchanged, 0 refused\n');
		const second = await run(data, ['import', small]);
		expect(second.out).toContain('ssd_person.csv: 0 added, 0 changed, 3 unchanged, 0 refused\n');
	});

	it('names each refused row, applies nothing and ends with 1', async () => {
		const data = aFolder();
		const folder = extractFolder(
			soundBut({ 'ssd_cla_reviews.csv': (text) => text.replace('PN1', 'PN9') })
		);
		const { status, out } = await run(data, ['import', folder]);
		expect(status).toBe(1);
		expect(out).toContain('ssd_cla_reviews.csv: 1 added, 0 changed, 0 unchanged, 1 refused\n');
		expect(out).toContain(
			'refused: ssd_cla_reviews.csv, line 2, column clar_cla_review_participation: “PN9” is no participation code'
		);
		const figures = await run(data, ['stats', '--from', '2025-01-01', '--to', '2025-12-31']);
		expect(JSON.parse(figures.out)).toMatchObject({
			participation: { looked_after_reviews: { held: 0 } }
		});
	});

	it('as a dry run prints the same and leaves nothing, not even a database', async () => {
		const data = join(aFolder(), 'data');
		const { status, out } = await run(data, ['import', small, '--dry-run']);
		expect(status).toBe(0);
		expect(out).toContain('ssd_person.csv: 3 added, 0 changed, 0 unchanged, 0 refused\n');
		expect(existsSync(data)).toBe(false);
	});

	it('finds a folder from where it is called', async () => {
		const here = aFolder();
		mkdirSync(join(here, 'extract'));
		writeFileSync(join(here, 'extract/ssd_person.csv'), sound['ssd_person.csv']);
		const { status, out } = await run(join(here, 'data'), ['import', 'extract'], { cwd: here });
		expect([status, out]).toEqual([
			0,
			'ssd_person.csv: 2 added, 0 changed, 0 unchanged, 0 refused\n'
		]);
	});
});

describe('stats and export', () => {
	it('give the figures as JSON or CSV, and the SSDA903 file', async () => {
		const data = aFolder();
		await run(data, ['import', join(process.cwd(), 'tests/data/thurrock-2011')]);
		const year = ['--from', '2011-04-01', '--to', '31/12/2011'];
		const json = await run(data, ['stats', ...year, '--format', 'json']);
		expect(json.err).toBe('');
		expect(JSON.parse(json.out)).toMatchObject({
			participation: { looked_after_reviews: { eligible: 250, participated: 240, percent: 96 } }
		});
		const csv = await run(data, ['stats', ...year, '--format', 'csv']);
		expect(csv.out).toContain('\nparticipation.looked_after_reviews.percent,96\n');

		const file = join(data, 'reviews.csv');
		const exported = await run(data, ['export', 'ssda903', ...year, '--out', file]);
		expect([exported.status, exported.out]).toEqual([0, '250 reviews written\n']);
		const lines = readFileSync(file, 'utf8').split('\n');
		expect(lines).toHaveLength(252);
		expect(lines[0]).toBe('CHILD,DOB,REVIEW,REVIEW_CODE');
		expect(lines[1]).toMatch(/^T1001,10\/06\/2001,\d\d\/\d\d\/2011,PN6$/);
	});
});

it('needs Node 24, and says so before anything else is loaded', () => {
	const main = readFileSync('src/cli/sayso/main.ts', 'utf8');
	expect(main, 'a static import would be loaded before the check').not.toMatch(/^import /m);
	expect(main).toContain('sayso needs Node');
});

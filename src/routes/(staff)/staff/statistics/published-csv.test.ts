import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { FRESH_FOR } from '#lib/policy/can.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { importExtract } from '#lib/server/import/import.ts';
import { figuresCsv } from '#lib/server/statistics/csv.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { publishedCsv } from './published-csv.ts';

const extracts = [
	['tests/data/thurrock-2011', { from: '2011-04-01', to: '2011-12-31' }],
	['tests/data/small-example', { from: '2025-01-01', to: '2025-06-30' }]
] as const;

const rowsOf = (csv: string) =>
	csv
		.trimEnd()
		.split('\n')
		.map((line) => line.split(',') as [path: string, value: string]);

describe('the figures as a file', () => {
	it.each(extracts)('%s: row for row the command’s, or suppressed', async (folder, period) => {
		const service = testService();
		await importExtract(service, sayso, folder, { dryRun: false });
		const officer = anAdult(service, ['participation-officer']);
		const file = rowsOf(publishedCsv(service, officer, period));
		const command = rowsOf(figuresCsv(figuresOf(service, sayso, period, 'all')));
		expect(file.map(([path]) => path)).toEqual(command.map(([path]) => path));
		file.forEach(([path, value], at) => {
			if (value !== 'suppressed') expect([path, value]).toEqual(command[at]);
		});
	});

	it.each(extracts)('%s: no count below 5', async (folder, period) => {
		const service = testService();
		await importExtract(service, sayso, folder, { dryRun: false });
		const file = rowsOf(publishedCsv(service, anAdult(service, ['manager']), period));
		const small = file.filter(([path, value]) => /^\d+$/.test(value) && +value < 5 && path);
		expect(small).toEqual([]);
	});

	it('has the rate of Thurrock 2011', async () => {
		const service = testService();
		const [folder, period] = extracts[0];
		await importExtract(service, sayso, folder, { dryRun: false });
		const file = new Map(rowsOf(publishedCsv(service, anAdult(service, ['manager']), period)));
		expect(file.get('participation.looked_after_reviews.percent')).toBe('96');
		expect(file.get('participation.looked_after_reviews.participated')).toBe('240');
		expect(file.get('participation.looked_after_reviews.codes.PN7')).toBe('suppressed');
	});

	it('records who took it, and for which period', () => {
		const service = testService();
		const manager = anAdult(service, ['manager']);
		publishedCsv(service, manager, extracts[0][1]);
		const row = service.db.select().from(audit).where(eq(audit.action, 'figures.export')).get();
		expect(row).toMatchObject({ actorId: manager.id, subject: null, childId: null });
		expect(JSON.parse(row?.detail ?? '')).toEqual(extracts[0][1]);
	});

	it('asks for a fresh sign-in, and is not there for an IRO', () => {
		const service = testService();
		const manager = anAdult(service, ['manager']);
		const stale = { ...manager, freshAt: service.now() - FRESH_FOR - 1 };
		expect(() => publishedCsv(service, stale, extracts[0][1])).toThrow(
			expect.objectContaining({ status: 303, location: '/sign-in/again' })
		);
		const iro = anAdult(service, ['iro']);
		expect(() => publishedCsv(service, iro, extracts[0][1])).toThrow(
			expect.objectContaining(notThere)
		);
		expect(service.db.select().from(audit).all()).toEqual([]);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importExtract } from '#lib/server/import/import.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { sayso, totals } from '#tests/support/extract-files.ts';
import { testService } from '#tests/support/service.ts';

interface Expected {
	readonly period: Period;
}

describe.each(['thurrock-2011', 'small-example'])('the extract %s', (name) => {
	const folder = `tests/data/${name}`;
	const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;

	it('gives the figures that were printed', async () => {
		const service = testService();
		const report = await importExtract(service, sayso, folder, { dryRun: false });
		expect(report).toMatchObject({ applied: true, refused: 0 });
		expect(figuresOf(service, sayso, expected.period, 'all')).toMatchObject(expected);
	});

	it('is all added the first time and all unchanged the second', async () => {
		const service = testService();
		const first = totals(await importExtract(service, sayso, folder, { dryRun: false }));
		expect(first).toMatchObject({ changed: 0, unchanged: 0 });
		const second = totals(await importExtract(service, sayso, folder, { dryRun: false }));
		expect(second).toEqual({ added: 0, changed: 0, unchanged: first.added, refused: 0 });
		expect(figuresOf(service, sayso, expected.period, 'all')).toMatchObject(expected);
	});

	it('leaves nothing behind as a dry run', async () => {
		const service = testService();
		const report = await importExtract(service, sayso, folder, { dryRun: true });
		expect(report.applied).toBe(false);
		expect(totals(report).added).toBeGreaterThan(0);
		expect(service.db.$client.prepare('SELECT count(*) FROM child').pluck().get()).toBe(0);
		expect(service.db.$client.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(0);
	});
});

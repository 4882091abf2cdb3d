import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrives, personas } from '#tests/critical/access/personas.ts';
import { aScene } from '#tests/critical/access/scene.ts';
import { everyAddress, outsideStory } from './addresses.ts';
import { crawl } from './crawl.ts';
import { marksIn } from './markers.ts';
import { marksFor, sees } from './sees.ts';
import { answeredByStaff, ticksBeside } from './ticks.ts';

const scene = aScene();

describe('planted words', () => {
	it.each(personas)(
		'%s is sent those the table says, and no other',
		{ timeout: 300_000 },
		async (who) => {
			const { portal, planted } = scene;
			const isOutside = outsideStory(portal.service);
			const from = everyAddress(portal.service).filter((path) => !isOutside(path));
			expect(from.length).toBeGreaterThan(200);
			const { marks } = await crawl(arrives(portal, planted, who), from, isOutside);
			const where = [...marks].map(([mark, paths]) => [mark, [...paths][0]] as const).sort();
			const allowed = marksFor(sees[who]);
			// What came too much is said with its address.
			expect(where.filter(([mark]) => !allowed.includes(mark))).toEqual([]);
			expect([...marks.keys()].sort()).toEqual(allowed);
		}
	);

	it('stand in no file of the data folder, but those that are not sealed', () => {
		const { folder } = scene.portal;
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name !== 'key')
			.map(({ parentPath, name }) => join(parentPath, name));
		expect(files).toContain(join(folder, 'sayso.db-wal'));
		expect(files.filter((file) => file.endsWith('.sealed')).length).toBeGreaterThan(10);
		const inFiles = files.flatMap((file) => [...marksIn(readFileSync(file, 'latin1'))]);
		const kinds = new Set(inFiles.map((mark) => mark.split(':')[1]));
		expect([...kinds].sort()).toEqual(['guest', 'venue']);
	});

	it('and no tick of how a meeting was, in any row, beside a person or a meeting', () => {
		const { $client } = scene.portal.service.db;
		const said = $client.prepare('SELECT count(*) FROM round_said').pluck().get();
		expect(said).toBeGreaterThan(10);
		expect(ticksBeside($client)).toEqual(answeredByStaff);
	});

	it('stand in no line of the log', () => {
		expect(scene.portal.log()).toMatch(/^Listening on [^\n]+\n$/);
	});
});

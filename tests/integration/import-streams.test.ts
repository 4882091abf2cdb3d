import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder, run } from '#tests/support/command.ts';
import { writeExtract } from '../../src/cli/bench/import/extract.ts';

const MIB = 2 ** 20;
/** MiB of memory the import may have for what it reads: less than there is to read. */
const HEAP = 64;

it('an extract larger than the memory there is goes in, all of it, and a second time changes nothing', async () => {
	const [folder, data] = [aFolder(), aFolder()];
	writeExtract(folder, 5000, 20_000);
	expect(statSync(join(folder, 'ssd_cla_reviews.csv')).size).toBeGreaterThan(1.4 * HEAP * MIB);
	const env = { NODE_OPTIONS: `--max-old-space-size=${HEAP}` };
	const first = await run(data, ['import', folder], { env });
	expect(first.status, first.err).toBe(0);
	expect(first.out).toMatch(/ssd_cla_reviews\.csv\D+5,?000 added/);
	const again = await run(data, ['import', folder], { env });
	expect(again.status, again.err).toBe(0);
	expect(again.out).toMatch(/ssd_cla_reviews\.csv.*5,?000 unchanged/);
}, 180_000);

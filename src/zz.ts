import { readEnv } from '#lib/server/env.ts';
import { openService } from '#lib/server/service.ts';
import { system } from '#lib/policy/actor.ts';
import { importExtract } from '#lib/server/import/import.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { breakdownOf } from '#lib/server/statistics/breakdown.ts';
import { figuresPerChild } from '#lib/server/statistics/per-child.ts';
const s = openService(readEnv({ DATA_DIR: '/tmp/imp/d' + process.argv[3] }));
const a = system('sayso');
for (let i = 0; i < 2; i++) {
	const r = await importExtract(s, a, process.argv[2], { dryRun: false, say: () => {} });
	console.log(JSON.stringify(r, null, 0));
}
const period = { from: process.argv[4], to: process.argv[5] } as any;
console.log(JSON.stringify(figuresOf(s, a, period, 'all'), null, 1));
for (const by of ['month', 'band', 'team', 'lead'] as const)
	console.log(
		by,
		breakdownOf(s, a, { period, whose: 'all', by })
			.map((l) =>
				[
					l.id,
					l.name,
					l.looked_after_reviews.held,
					l.looked_after_reviews.percent,
					l.conferences.held
				].join('|')
			)
			.join('  ')
	);
console.log(figuresPerChild(s, a, period, 'all'));

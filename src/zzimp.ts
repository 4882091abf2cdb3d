import { readEnv } from '#lib/server/env.ts';
import { openService } from '#lib/server/service.ts';
import { system } from '#lib/policy/actor.ts';
import { importExtract } from '#lib/server/import/import.ts';
const s = openService(readEnv({ DATA_DIR: process.argv[3]! }));
let c = process.cpuUsage();
let t = performance.now();
const t0 = t;
const r = await importExtract(s, system('sayso'), process.argv[2]!, {
	dryRun: false,
	say: (w) => {
		console.log(
			((performance.now() - t) | 0) + 'ms',
			'cpu',
			(() => {
				const u = process.cpuUsage(c);
				c = process.cpuUsage();
				return ((u.user / 1000) | 0) + '+' + ((u.system / 1000) | 0);
			})(),
			w
		);
		t = performance.now();
	}
});
console.log(
	((performance.now() - t) | 0) + 'ms',
	'cpu',
	process.cpuUsage(c),
	'total',
	(performance.now() - t0) | 0,
	'rss MB',
	(process.resourceUsage().maxRSS / 1024) | 0,
	r.files.map((f) => `${f.name} ${f.added}/${f.changed}/${f.unchanged}/${f.refused}`).join(' '),
	r.files.flatMap((f) => f.refusals).slice(0, 5)
);

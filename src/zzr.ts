import { readEnv } from '#lib/server/env.ts';
import { openService } from '#lib/server/service.ts';
import { factsSql } from '#lib/server/statistics/kept/facts.ts';
import { teachRules } from '#lib/server/statistics/kept/rules.ts';
import { refreshFigures } from '#lib/server/statistics/kept/refresh.ts';
const s = openService(readEnv({ DATA_DIR: '/tmp/imp/d100k' }));
const c0 = s.db.$client;
teachRules(s.db);
c0.exec('create temp table b(meeting_id text primary key)');
c0.exec('insert into b select id from meeting limit 2000');
const time = (n: string, f: () => unknown) => {
	const c = process.cpuUsage();
	const r = f();
	const d = process.cpuUsage(c);
	console.log(n, ((d.user + d.system) / 1000).toFixed(1) + 'ms', r);
};
for (let i = 0; i < 2; i++) {
	time('facts', () => (c0.prepare(`select count(*) n from (${factsSql('b')})`).get() as any).n);
	const f = factsSql('b');
	const w = f.slice(0, f.indexOf('),\n-- A conf') + 1);
	time('parts', () =>
		c0.prepare(w + ' select count(*) n, max(band), max(lead_id), max(team_id) from part').get()
	);
	time('join', () =>
		c0
			.prepare(
				'select count(*) from b s join meeting m on m.id=s.meeting_id left join meeting_outcome o on o.meeting_id=m.id join meeting_child mc on mc.meeting_id=m.id join child c on c.id=mc.child_id'
			)
			.get()
	);
}
for (const r of c0.prepare('explain query plan ' + factsSql('b')).all() as any[])
	console.log(r.id, r.parent, r.detail);
c0.exec(
	'insert into figure_stale select id from meeting where true limit 10000 on conflict do nothing'
);
time('refresh 10000', () => refreshFigures(s));

import { readEnv } from '#lib/server/env.ts';
import { openService } from '#lib/server/service.ts';
import { newRun } from '#lib/server/import/run.ts';
import { childOfCla } from '#lib/server/import/plan/child.ts';
import { meetingOf } from '#lib/server/import/plan/meeting.ts';
const s = openService(readEnv({ DATA_DIR: '/tmp/imp/d100k' }));
const run = newRun(s);
s.db.$client.pragma('cache_size=-98304');
s.db.$client.exec('BEGIN');
const time = (n: string, f: (i: number) => void) => {
	for (let p = 0; p < 2; p++) {
		const c = process.cpuUsage();
		for (let i = 0; i < 20000; i++) f((i * 7919) % 100000);
		const d = process.cpuUsage(c);
		console.log(n, ((d.user + d.system) / 20000).toFixed(1));
	}
};
time('cla', (i) => childOfCla(run, 'L' + (i % 25000)));
time('meeting', (i) => meetingOf(run, 'R' + i));
const raw = s.db.$client
	.prepare(
		'select m.*,o.* from meeting m left join meeting_outcome o on o.meeting_id=m.id where m.ref=+?'
	)
	.raw();
time('rawmeeting', (i) => raw.get('R' + i));

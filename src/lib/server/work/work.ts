import { Cron } from 'croner';
import { repeatAlerts } from '../alerts/tell.ts';
import { sweepFiles } from '../files/sweep.ts';
import { sendDue } from '../notices/outbox.ts';
import { sweepNotices } from '../notices/sweep.ts';
import type { Service } from '../service.ts';
import { sweepSignIn } from '../sign-in/sweep.ts';
import { refreshFigures } from '../statistics/kept/refresh.ts';

type Job = (service: Service) => void | Promise<void>;

/** What is done again and again while the server runs. Each job looks at rows only, so a restart loses nothing. */
const jobs: readonly (readonly [when: string, job: Job])[] = [
	['* * * * *', repeatAlerts],
	['*/10 * * * * *', sendDue],
	['*/5 * * * *', sweepSignIn],
	['23 * * * *', sweepNotices],
	['41 3 * * *', (service) => void sweepFiles(service)],
	['* * * * *', (service) => void refreshFigures(service)]
];

/** Begins the scheduled work and gives a way to end it. A failing job is logged and tried at its next time. */
export function startWork(service: Service): () => void {
	const running = jobs.map(
		([when, job]) =>
			new Cron(when, { protect: true, unref: true, catch: (error) => console.error(error) }, () =>
				job(service)
			)
	);
	return () => running.forEach((cron) => cron.stop());
}

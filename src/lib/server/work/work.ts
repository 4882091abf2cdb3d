import { Cron } from 'croner';
import { noteLapsed } from '../advocacy/ended.ts';
import { offerBeforeConferences } from '../advocacy/offer-by-default.ts';
import { repeatAlerts } from '../alerts/tell.ts';
import { remindOfFeedback } from '../feedback/remind.ts';
import { sweepFeedback } from '../feedback/sweep.ts';
import { sweepFiles } from '../files/sweep.ts';
import { sendDue } from '../notices/outbox.ts';
import { sweepNotices } from '../notices/sweep.ts';
import { tellDeadlines } from '../release/alerts.ts';
import type { Service } from '../service.ts';
import { applyEmailChanges } from '../sign-in/family/email/apply.ts';
import { sweepSignIn } from '../sign-in/sweep.ts';
import { refreshFigures } from '../statistics/kept/refresh.ts';

type Job = (service: Service) => void | Promise<void>;

/** What is done again and again while the server runs. Each job looks at rows only, so a restart loses nothing. */
const jobs: readonly (readonly [when: string, job: Job])[] = [
	['* * * * *', repeatAlerts],
	['* * * * *', tellDeadlines],
	['*/10 * * * * *', sendDue],
	['* * * * *', applyEmailChanges],
	['*/5 * * * *', sweepSignIn],
	['23 * * * *', sweepNotices],
	['*/5 * * * *', noteLapsed],
	['*/5 * * * *', offerBeforeConferences],
	['41 3 * * *', (service) => void sweepFiles(service)],
	['* * * * *', remindOfFeedback],
	['17 4 * * *', sweepFeedback],
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

import { addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { system } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { dutyWindow } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { writeSetting } from '../settings/settings.ts';
import { addAdvocates } from './advocates.ts';
import { addAfterwards } from './afterwards.ts';
import { addBackground } from './background.ts';
import { addFamilies } from './families.ts';
import { addCommunication } from './communication.ts';
import { addFamilySignIn } from './family-sign-in.ts';
import { addRecent } from './recent.ts';
import { addFeedback } from './feedback.ts';
import { addHistory } from './history.ts';
import { addPapers } from './papers.ts';
import { addPapersToRead } from './reading.ts';
import { addReleases } from './release.ts';
import { addDemoStaff } from './staff.ts';
import { addDemoMeetings } from './upcoming.ts';
import { addYoungPeople, tieYoungPeople } from './young-people.ts';

/** Fills a new database with a made-up council: people, two years of meetings, and words in all states. */
export function makeDemo(service: Service): void {
	const { db, vault } = service;
	const now = service.now();
	const today: DayISO = londonDay(now);
	const made = db.transaction(
		(tx) => {
			writeSetting(tx, now, 'demo', 'demo', true);
			writeSetting(tx, now, 'demo', 'councilName', 'Fernbridge Council (made up)');
			writeSetting(tx, now, 'demo', 'emergencyDutyNumber', '01632 960999');
			const adults = addDemoStaff(tx, vault, now, addMonths(today, -26));
			addDuty(tx, adults.get('DEMO-IRO')!, adults.get('DEMO-MANAGER')!);
			const children = addYoungPeople(tx, vault, now, today);
			tieYoungPeople(tx, today, adults, children);
			const world = { tx, now, today, adults, children };
			const meetings = { ...addDemoMeetings(world), recent: addRecent(world) };
			addBackground(tx, vault, now, today, adults);
			record(tx, system('demo'), now, { action: 'demo' });
			return { adults, children, ...meetings };
		},
		{ behavior: 'immediate' }
	);
	addHistory(service, made);
	addAdvocates(service, made);
	addAfterwards(service, made);
	addFamilies(service, made);
	addFamilySignIn(service);
	addCommunication(service, made);
	addReleases(service, made, addPapers(service, made));
	addPapersToRead(service, made);
	addFeedback(service, made);
}

/** On working days somebody is on duty from eight to eight; at night nobody is, and the pages say so. */
function addDuty(tx: Tx, first: string, second: string): void {
	for (let weekday = 1; weekday <= 5; weekday++) {
		[first, second].forEach((adultId, index) =>
			tx
				.insert(dutyWindow)
				.values({
					id: newId(),
					adultId,
					weekday,
					fromMinute: 8 * 60,
					toMinute: 20 * 60,
					place: index + 1
				})
				.run()
		);
	}
}

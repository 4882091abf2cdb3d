import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { workingDayFrom } from '#lib/domain/calendar/working-days.ts';
import { isUnderFour } from '#lib/domain/person/age.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { allocation, meetingOutcome, participation } from '../db/schema/index.ts';
import { addChildToMeeting, addMeeting } from '../meetings/arrange.ts';
import { teamNamed } from '../people/adult.ts';
import { addChild } from '../people/child.ts';
import type { Vault } from '../vault/vault.ts';
import { addBackgroundAfter } from './background-after.ts';
import { REVIEWING } from './staff.ts';
import type { Ids } from './young-people.ts';

const CHILDREN = 90;
const IROS = ['DEMO-IRO', 'DEMO-CHAIR', 'DEMO-IRO-OTHER', 'DEMO-IRO-FORMER'] as const;
const USUAL = [
	'PN1',
	'PN1',
	'PN1',
	'PN1',
	'PN2',
	'PN3',
	'PN5',
	'PN6',
	'PN6',
	'PN6',
	'PN7',
	'PN4'
] as const;

/** The same numbers every time, so that two demos made on one day are alike. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 4_294_967_296) * sides);
	};
}

/** Ninety more children with two years of meetings behind them, so that the figures have something to say. */
export function addBackground(tx: Tx, vault: Vault, now: number, today: DayISO, adults: Ids): void {
	const roll = dice(20_11);
	const teamId = teamNamed(tx, REVIEWING);
	const people = {
		carer: adults.get('DEMO-CARER')!,
		parent: adults.get('DEMO-PARENT')!,
		professional: adults.get('DEMO-SOCIAL-WORKER')!
	};
	for (let n = 1; n <= CHILDREN; n++) {
		const ref = `DEMO-B${n}`;
		const dob = addDays(addMonths(today, -12 * (1 + roll(17))), -roll(360));
		const childId = addChild(tx, vault, now, {
			ref,
			dob,
			forename: `Child ${n}`,
			surname: 'of the demo'
		});
		const iro = IROS[roll(3)]!;
		const conference = n % 5 === 0;
		const from = addMonths(today, -26);
		tx.insert(allocation)
			.values({
				id: newId(),
				adultId: adults.get(iro)!,
				childId,
				as: conference ? 'chair' : 'iro',
				teamId,
				from,
				to: null
			})
			.run();
		for (let months = 24 - roll(6); months > 0; months -= conference ? 5 : 6) {
			const onDay = workingDayFrom(
				addMonths(addDays(today, -roll(20) - 1), -months + 1),
				ENGLAND_AND_WALES
			);
			if (onDay < today && onDay > dob)
				addHeld(tx, vault, now, roll, people, {
					ref: `${ref}-${months}`,
					childId,
					dob,
					onDay,
					conference,
					by: adults.get(iro)!
				});
		}
	}
}

/** A number of its own for each meeting. */
function seedOf(ref: string): number {
	return [...ref].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7);
}

interface Held {
	readonly ref: string;
	readonly childId: string;
	readonly dob: DayISO;
	readonly onDay: DayISO;
	readonly conference: boolean;
	readonly by: string;
}

function addHeld(
	tx: Tx,
	vault: Vault,
	now: number,
	roll: (sides: number) => number,
	people: Parameters<typeof addBackgroundAfter>[5],
	held: Held
): void {
	const { ref, childId, dob, onDay, conference, by } = held;
	const kind = conference ? 'review-conference' : 'looked-after-review';
	const meetingId = addMeeting(tx, { ref, kind, onDay, startTime: '14:00' });
	const meetingChildId = addChildToMeeting(tx, {
		meetingId,
		childId,
		ref,
		dueOn: addDays(onDay, roll(12) - 2)
	});
	tx.insert(meetingOutcome)
		.values({
			meetingId,
			outcome: 'held',
			authorisedBy: null,
			reason: null,
			recordedBy: by,
			recordedAt: now
		})
		.run();
	// With dice of its own, so that the codes fall as they did.
	const isOlder = !isUnderFour(dob, onDay);
	const part = { meetingId, partId: meetingChildId, childId: held.childId, onDay, by };
	if (isOlder) addBackgroundAfter(tx, vault, now, dice(seedOf(ref)), part, people);
	// One in thirty has no code yet: what is left out is shown, too.
	if (roll(30) === 0) return;
	const code = isUnderFour(dob, onDay) ? 'PN0' : USUAL[roll(USUAL.length)]!;
	tx.insert(participation)
		.values({ meetingChildId, code, source: 'import', confirmedBy: by, confirmedAt: now })
		.run();
}

import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { refreshFigures } from '#lib/server/statistics/kept/refresh.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import type { TestService } from '#tests/support/service.ts';

/** Something that happens to the rows the figures are counted from. */
type Change = (world: World) => void;

/** The rows there are, to choose from. */
export interface World {
	readonly service: TestService;
	readonly children: { readonly id: string }[];
	readonly workers: { readonly id: string }[];
	readonly teams: readonly string[];
	readonly meetings: { readonly meetingId: string; readonly parts: readonly string[] }[];
}

/** A world in which something has happened already: two children with a held meeting of each kind. */
export function aWorld(service: TestService): World {
	const children = [aChild(service, '2021-06-01'), aChild(service, '2013-01-15')];
	const kinds = ['looked-after-review', 'initial-conference', 'review-conference'] as const;
	const meetings = kinds.map((kind, n) =>
		aMeeting(service, children, { kind, onDay: addDays('2025-02-10', n * 20) })
	);
	for (const { meetingId } of meetings) {
		service.db
			.insert(schema.meetingOutcome)
			.values({ meetingId, outcome: 'held', recordedBy: 'test', recordedAt: 0 })
			.run();
	}
	refreshFigures(service);
	return {
		service,
		children,
		workers: [anAdult(service, ['iro']), anAdult(service, ['chair']), anAdult(service, [])],
		teams: ['North', 'South'].map((name) => teamNamed(service.db, name)),
		meetings
	};
}

const day = fc.integer({ min: 0, max: 150 }).map((n): DayISO => addDays('2025-01-15', n));
const nth = fc.nat(1000);
const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];
const kind = fc.constantFrom(
	'looked-after-review',
	'initial-conference',
	'review-conference',
	'midway-review'
);
const answer = fc.constantFrom('yes', 'partly', 'no');

const newMeeting = fc.tuple(kind, day, nth, fc.boolean()).map(([kind, onDay, n, both]): Change => {
	return ({ service, children, meetings }) => {
		const about = both ? children.slice(0, 2) : [pick(children, n)!];
		meetings.push(aMeeting(service, about, { kind, onDay }));
	};
});

const outcome = fc
	.tuple(nth, fc.constantFrom('held', 'held', 'held', 'cancelled', null))
	.map(([n, outcome]): Change => ({ service: { db }, meetings }) => {
		const { meetingId } = pick(meetings, n) ?? {};
		if (meetingId === undefined) return;
		const { meetingOutcome } = schema;
		if (outcome === null) {
			db.delete(meetingOutcome).where(eq(meetingOutcome.meetingId, meetingId)).run();
			return;
		}
		const row = { outcome, recordedBy: 'test', recordedAt: 0 };
		db.insert(meetingOutcome)
			.values({ meetingId, ...row })
			.onConflictDoUpdate({ target: meetingOutcome.meetingId, set: row })
			.run();
	});

const code = fc
	.tuple(nth, nth, fc.constantFrom('PN1', 'PN4', 'PN6', 'PN7', null))
	.map(([n, m, code]): Change => ({ service: { db }, meetings }) => {
		const meetingChildId = pick(pick(meetings, n)?.parts ?? [], m);
		if (meetingChildId === undefined) return;
		const { participation } = schema;
		if (code === null) {
			db.delete(participation).where(eq(participation.meetingChildId, meetingChildId)).run();
			return;
		}
		const row = { code, source: 'portal', confirmedBy: 'test', confirmedAt: 0 };
		db.insert(participation)
			.values({ meetingChildId, ...row })
			.onConflictDoUpdate({ target: participation.meetingChildId, set: row })
			.run();
	});

const moved = fc
	.tuple(nth, fc.option(day), kind, fc.option(nth))
	.map(([n, onDay, kind, chair]): Change => ({ service: { db }, meetings, workers }) => {
		const { meetingId } = pick(meetings, n) ?? {};
		if (meetingId === undefined) return;
		const startsAt = onDay && londonInstant(onDay, '15:30');
		const chairId = chair === null ? null : pick(workers, chair)!.id;
		db.update(schema.meeting)
			.set({ onDay, startsAt, kind, chairId })
			.where(eq(schema.meeting.id, meetingId))
			.run();
	});

const allocation = fc
	.tuple(
		nth,
		nth,
		fc.constantFrom('iro', 'chair', 'social-worker', 'other'),
		day,
		fc.option(day),
		fc.option(nth)
	)
	.map(([n, m, as, from, to, team]): Change => {
		return ({ service, children, workers, teams }) =>
			allocated(service, pick(workers, n)!, pick(children, m)!, as, {
				from,
				...(to === null ? {} : { to }),
				...(team === null ? {} : { teamId: pick(teams, team)! })
			});
	});

const unallocated = nth.map((n): Change => {
	return ({ service: { db } }) => {
		const row = pick(db.select().from(schema.allocation).all(), n);
		if (!row) return;
		const { allocation } = schema;
		const same = eq(allocation.id, row.id);
		if (n % 3 === 0) db.delete(allocation).where(same).run();
		else db.update(allocation).set({ to: '2025-03-31', as: 'iro' }).where(same).run();
	};
});

const older = fc
	.tuple(
		nth,
		fc.constantFrom('2009-02-28', '2017-03-01', '2021-02-28'),
		fc.constantFrom('12-15', null)
	)
	.map(([n, dob, bandSet]): Change => ({ service: { db }, children }) => {
		const { id } = pick(children, n)!;
		db.update(schema.child).set({ dob, bandSet }).where(eq(schema.child.id, id)).run();
	});

const release = fc
	.tuple(nth, nth, nth, fc.option(fc.integer({ min: -60, max: 5 })), fc.option(nth))
	.map(([n, m, w, hours, opened]): Change => ({ service: { db }, meetings, workers }) => {
		const part = pick(pick(meetings, n)?.parts ?? [], m);
		const row = db
			.select()
			.from(schema.meetingChild)
			.all()
			.find(({ id }) => id === part);
		if (!row) return;
		const { reportRelease } = schema;
		const near = londonInstant('2025-03-01', '15:30');
		const at = {
			releasedAt: hours === null ? null : near + hours * 3_600_000,
			openedAt: opened === null ? null : near + opened * 86_400_000
		};
		const { meetingId, childId } = row;
		db.insert(reportRelease)
			.values({ id: newId(), meetingId, childId, adultId: pick(workers, w)!.id, ...at })
			.onConflictDoUpdate({
				target: [reportRelease.meetingId, reportRelease.childId, reportRelease.adultId],
				set: at
			})
			.run();
	});

const returned = fc
	.tuple(nth, day, answer, fc.option(answer), fc.option(fc.constantFrom('1', '5')))
	.map(
		([n, receivedOn, respected, was_heard, stress]): Change =>
			({ service: { db }, meetings }) => {
				const { meetingId } = pick(meetings, n) ?? {};
				if (meetingId === undefined) return;
				const answers = JSON.stringify({
					respected,
					...(was_heard === null ? {} : { was_heard }),
					...(stress === null ? {} : { stress })
				});
				db.insert(schema.questionnaireResponse)
					.values({
						id: newId(),
						ref: newId(),
						meetingId,
						receivedOn,
						respondent: 'parent',
						answers
					})
					.run();
			}
	);

const newChild = day.map((dob): Change => ({ service, children }) => {
	children.push(aChild(service, dob));
});

const refresh = fc.constant<Change>(({ service }) => void refreshFigures(service));

/** Any of the changes there can be, the common ones more often. */
export const changes = fc.array(
	fc.oneof(
		{ weight: 2, arbitrary: newMeeting },
		{ weight: 4, arbitrary: outcome },
		{ weight: 5, arbitrary: code },
		{ weight: 2, arbitrary: moved },
		{ weight: 4, arbitrary: allocation },
		{ weight: 1, arbitrary: unallocated },
		{ weight: 2, arbitrary: older },
		{ weight: 2, arbitrary: release },
		{ weight: 2, arbitrary: returned },
		{ weight: 1, arbitrary: newChild },
		{ weight: 4, arbitrary: refresh }
	),
	// As long as it may be: it takes several changes to one meeting before anything can go wrong.
	{ minLength: 20, maxLength: 60, size: 'max' }
);

/** Any stretch of days near those of the changes. */
export const periods = fc
	.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 130 }))
	.map(([from, length]) => ({
		from: addDays('2025-01-01', from),
		to: addDays('2025-01-01', from + length)
	}));

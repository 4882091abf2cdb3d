import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isConference, figureGroupOf, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { bandOf, isBand } from '#lib/domain/person/band.ts';
import {
	allocation,
	child,
	meeting,
	meetingChild,
	meetingOutcome,
	participation,
	questionnaireResponse,
	reportRelease
} from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** One count of one, as plainly as it can be told. */
export interface Counted {
	readonly day: DayISO;
	/** Where it is a child that is counted. */
	readonly child?: string;
	readonly kind: MeetingKind;
	readonly measure: string;
	readonly value: string;
	readonly band: string;
	readonly team: string;
	readonly lead: string;
}

const HOUR = 3_600_000;
const QUESTIONS =
	'met_chair_before report_in_time felt_prepared respected could_say_views was_heard clear_what_must_change appeals_explained spoke_to_chair_after stress'.split(
		' '
	);

/** Counts everything that is in the figures straight from the rows, with loops: the check on the kept sums. */
export function countStraight({ db }: Service): Counted[] {
	const outcomes = new Map(
		db
			.select()
			.from(meetingOutcome)
			.all()
			.map((row) => [row.meetingId, row.outcome])
	);
	const codes = new Map(
		db
			.select()
			.from(participation)
			.all()
			.map((row) => [row.meetingChildId, row.code])
	);
	const children = new Map(
		db
			.select()
			.from(child)
			.all()
			.map((row) => [row.id, row])
	);
	const allocations = db.select().from(allocation).all();
	const parts = db.select().from(meetingChild).all();
	const releases = db.select().from(reportRelease).all();
	const returned = db.select().from(questionnaireResponse).all();

	const onDay = (childId: string, day: DayISO | null, roles: readonly string[]) =>
		allocations
			.filter((row) => row.childId === childId && roles.includes(row.as) && day !== null)
			.filter((row) => row.from <= (day ?? '') && (row.to === null || row.to >= (day ?? '')))
			.sort(
				(a, b) =>
					roles.indexOf(a.as) - roles.indexOf(b.as) ||
					(a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1)
			);

	return db
		.select()
		.from(meeting)
		.all()
		.filter(({ kind }) => figureGroupOf(kind) !== null)
		.flatMap((one) => {
			const isHeld = outcomes.get(one.id) === 'held' && one.onDay !== null;
			const own = isConference(one.kind) ? ['chair', 'iro'] : ['iro', 'chair'];
			const mine = parts.filter((part) => part.meetingId === one.id);
			const told = mine.map((part) => {
				const { dob, bandSet } = children.get(part.childId)!;
				const set = bandSet !== null && isBand(bandSet) ? bandSet : null;
				const working = onDay(part.childId, one.onDay, ['social-worker', ...own]);
				return {
					part,
					band: one.onDay === null ? '' : bandOf(dob, one.onDay, set),
					lead: one.chairId ?? onDay(part.childId, one.onDay, own)[0]?.adultId ?? '',
					team: working.find(({ teamId }) => teamId !== null)?.teamId ?? ''
				};
			});
			const least = (values: string[]) => values.filter((value) => value !== '').sort()[0] ?? '';
			const whole = {
				kind: one.kind,
				band: '',
				team: least(told.map(({ team }) => team)),
				lead: least(told.map(({ lead }) => lead))
			};
			const counted: Counted[] = [];
			for (const { part, band, lead, team } of isHeld ? told : []) {
				const base = { day: one.onDay!, kind: one.kind, band, lead, team };
				const value = codes.get(part.id) ?? 'none';
				counted.push({ ...base, measure: 'participation', value, child: part.childId });
				const theirs = isConference(one.kind)
					? releases.filter((row) => row.meetingId === one.id && row.childId === part.childId)
					: [];
				const ahead = one.kind === 'initial-conference' ? 24 * HOUR : 48 * HOUR;
				for (const { releasedAt, openedAt } of theirs) {
					const value =
						releasedAt === null
							? 'not-shared'
							: releasedAt <= one.startsAt! - ahead
								? 'in-time'
								: 'late';
					counted.push({ ...base, measure: 'report', value });
					if (openedAt !== null && openedAt < one.startsAt!) {
						counted.push({ ...base, measure: 'opened-before', value: 'yes' });
					}
				}
			}
			if (!isConference(one.kind) || mine.length === 0) return counted;
			if (isHeld) counted.push({ ...whole, day: one.onDay!, measure: 'conference', value: 'held' });
			for (const { receivedOn, answers } of returned.filter((row) => row.meetingId === one.id)) {
				const base = { ...whole, day: receivedOn as DayISO };
				const given = JSON.parse(answers) as Record<string, string>;
				counted.push({ ...base, measure: 'questionnaire', value: 'returned' });
				for (const question of QUESTIONS) {
					const value = given[question] ?? 'blank';
					counted.push({ ...base, measure: `answer.${question}`, value });
				}
			}
			return counted;
		});
}

import { describe, expect, it } from 'vitest';
import { HOUR, londonInstant } from '#lib/domain/calendar/london.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import { audit, feedbackSaid, notice, roundSaid } from '#lib/server/db/schema/index.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { conferenceTellings } from '#lib/server/tellings/conference.ts';
import { aHeldConference, aParentAt, tells } from '#tests/support/feedback.ts';
import { testService, TEST_NOW, type TestService } from '#tests/support/service.ts';
import { remindOfFeedback } from './remind.ts';

const march = { from: '2026-03-01', to: '2026-03-31' } as const;
const command = system(COMMAND_LINE);
const returned = (service: TestService) =>
	figuresOf(service, command, march, 'all').questionnaires.returned;
const rows = ({ db }: TestService) => db.select().from(feedbackSaid).all();

/** Every row of every table as text: what somebody with the database, and no key, has. */
function everything({ db }: TestService, but: RegExp): string {
	const tables = db.$client
		.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
		.pluck()
		.all() as string[];
	return tables
		.filter((name) => !but.test(name))
		.map((name) => `${name} ${JSON.stringify(db.$client.prepare(`SELECT * FROM "${name}"`).all())}`)
		.join('\n');
}

describe('feedback without a name', () => {
	it('holds no meeting, no day and nobody', () => {
		const service = testService();
		const held = aHeldConference(service);
		const mother = aParentAt(service, held);
		tells(service, mother, 'no', false);
		const [row, ...more] = rows(service);
		expect(more).toEqual([]);
		expect(row).toMatchObject({ meetingId: null, receivedOn: '2026-03-01' });
		const text = JSON.stringify(row);
		for (const id of [held.ids.meeting, held.ids.part, mother.id, held.child.id]) {
			expect(text).not.toContain(id);
		}
	});

	it('is in the audit by its month alone, of no person and at no hour', () => {
		const service = testService();
		const held = aHeldConference(service);
		const mother = aParentAt(service, held);
		const ids = () =>
			new Set(
				service.db
					.select()
					.from(audit)
					.all()
					.map(({ id }) => id)
			);
		const before = ids();
		tells(service, mother, 'no', false);
		const all = service.db.select().from(audit).all();
		const added = all.filter(({ id }) => !before.has(id));
		// Counted on, it would stand between two entries that have an hour.
		expect(Math.max(...added.map(({ id }) => id))).toBeLessThan(Math.min(0, ...before));
		expect(added).toMatchObject([
			{
				action: 'feedback.write',
				actorKind: 'system',
				actorId: 'feedback',
				subject: '2026-03',
				at: londonInstant('2026-03-01', '00:00'),
				childId: null,
				detail: null
			}
		]);
	});

	it('changes no row but its own, nor those that only figures are kept in', () => {
		const service = testService();
		const held = aHeldConference(service);
		const mother = aParentAt(service, held, 'mother', { email: 'a@example.org' });
		const own = /^(feedback_said|audit|sqlite_.*)$/;
		const before = everything(service, own);
		tells(service, mother, 'no', false);
		expect(everything(service, own)).toBe(before);
		expect(service.db.select().from(notice).all()).toEqual([]);
		expect(service.db.select().from(roundSaid).all()).toEqual([]);
	});

	it('counts in its month, and in no telling of one conference', () => {
		const service = testService();
		const held = aHeldConference(service);
		const mother = aParentAt(service, held);
		const seen = () => conferenceTellings(service, held.iro, held.ids.meeting);
		const before = seen();
		tells(service, mother, 'no', false);
		expect(seen()).toEqual(before);
		expect(returned(service)).toBe(1);
		const day = { from: '2026-03-10', to: '2026-03-10' } as const;
		expect(figuresOf(service, command, day, 'all').questionnaires.returned).toBe(0);
		expect(figuresOf(service, held.iro, march, 'own').questionnaires.returned).toBe(0);
	});

	it('is given a name and loses it again, and counts once all the while', () => {
		const service = testService();
		const held = aHeldConference(service);
		const mother = aParentAt(service, held);
		for (const [at, named] of [true, false, true, false].entries()) {
			service.set(TEST_NOW + at * 24 * HOUR);
			tells(service, mother, 'partly', named);
			expect(rows(service)).toMatchObject([
				named
					? { meetingId: held.ids.meeting, receivedOn: '2026-03-10' }
					: { meetingId: null, receivedOn: '2026-03-01' }
			]);
			expect(service.db.select().from(roundSaid).all()).toHaveLength(named ? 1 : 0);
			expect(returned(service)).toBe(1);
			const { children } = conferenceTellings(service, held.iro, held.ids.meeting);
			expect(children[0]!.lines.map(({ answer }) => answer)).toEqual(named ? ['partly'] : []);
		}
	});

	it('has a place among the others that tells no order', () => {
		const service = testService();
		const held = aHeldConference(service);
		for (let one = 0; one < 12; one += 1) tells(service, aParentAt(service, held), 'no', false);
		const places = service.db.$client
			.prepare('SELECT rowid FROM feedback_said ORDER BY mark')
			.pluck()
			.all() as number[];
		// Counted on from the last one they would be 1 to 12.
		expect(
			Math.min(...places.map((place, at) => Math.abs(place - (places[at - 1] ?? 0))))
		).toBeGreaterThan(12);
	});

	it('is not asked for again', () => {
		const service = testService();
		const held = aHeldConference(service);
		const mother = aParentAt(service, held, 'mother', { email: 'a@example.org' });
		tells(service, mother, 'no', false);
		service.set(TEST_NOW + 6 * 24 * HOUR);
		remindOfFeedback(service);
		expect(service.db.select().from(notice).all()).toEqual([]);
	});
});

import { expect, it } from 'vitest';
import { HOUR, londonInstant } from '#lib/domain/calendar/london.ts';
import { meeting, meetingOutcome, paperRelease } from '#lib/server/db/schema/index.ts';
import { addRecipient } from '#lib/server/papers/recipients.ts';
import { revokeRelease } from '#lib/server/release/revoke.ts';
import { figuresCsv } from '#lib/server/statistics/csv.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { aConference, approved, aPaper, isFor, prepared } from '#tests/support/releasing.ts';
import { testService } from '#tests/support/service.ts';

const period = { from: '2026-03-01', to: '2026-03-31' } as const;
const END = londonInstant('2026-03-10', '12:00');

/** A conference, or a review, about two children that ended at noon, and a paper about one of them. */
function held(kind: 'initial-conference' | 'looked-after-review', endedAt: number | null = END) {
	const service = testService();
	const at = aConference(service, { kind, onDay: '2026-03-10' });
	const row = { meetingId: at.meetingId, outcome: 'held', endedAt } as const;
	service.db
		.insert(meetingOutcome)
		.values({ ...row, recordedBy: at.chair.id, recordedAt: END })
		.run();
	const paper = aPaper(service, at, {
		kind: kind === 'initial-conference' ? 'decision-sheet' : 'record'
	});
	const figures = () => figuresOf(service, sayso, period, 'all');
	/** Prepared and released to somebody at a moment. */
	const goes = (to: { id: string }, moment: number) => {
		service.set(moment - HOUR);
		const ids = isFor(service, paper, to, at.support);
		prepared(service, { ...at.support, freshAt: service.now() }, ids);
		service.set(moment);
		const by = { ...at.manager, freshAt: moment };
		const released = approved(service, by, ids, { lateReason: 'We forgot.' });
		expect(released.kind).toBe('released');
		return ids;
	};
	return { service, at, paper, figures, goes };
}

const none = { due: 0, in_time: 0, late: 0, not_shared: 0, not_due: 0, percent_in_time: null };

it('counts a decision sheet for each who was to have it, and for a child of whom nobody was', () => {
	const { service, at, paper, figures, goes } = held('initial-conference');
	service.set(END);
	// Two children, nobody to have anything yet, and a day's time.
	const yet = { ...none, due: 2, not_due: 2 };
	expect(figures()).toMatchObject({ decision_sheets: yet, records: none });
	goes(at.mother, END + 24 * HOUR);
	addRecipient(service, at.support, { paper, recipient: at.father.id }, reads);
	expect(figures().decision_sheets).toEqual({
		...none,
		due: 3,
		in_time: 1,
		not_due: 2,
		percent_in_time: 100
	});
	service.set(END + 24 * HOUR + 1);
	expect(figures().decision_sheets).toEqual({
		...{ due: 3, in_time: 1, late: 0, not_shared: 2, not_due: 0 },
		percent_in_time: 33.3
	});
	const csv = figuresCsv(figures()).split('\n');
	expect(csv).toContain('decision_sheets.in_time,1');
	expect(csv).toContain('records.due,0');
});

const reads = { language: 'en', needsEasyRead: false };

it('counts what went out late as late, and what was taken back as not shared', () => {
	const { service, at, figures, goes } = held('initial-conference');
	const ids = goes(at.mother, END + 24 * HOUR + 1);
	expect(figures().decision_sheets).toMatchObject({ late: 1, not_shared: 1 });
	const why = { releaseId: service.db.select().from(paperRelease).get()!.id, why: 'An address.' };
	revokeRelease(service, { ...at.manager, freshAt: service.now() }, ids, why);
	expect(figures().decision_sheets).toMatchObject({ late: 0, not_shared: 2 });
});

it('runs from the planned end where nobody said when it ended', () => {
	const { service, at, figures, goes } = held('initial-conference', null);
	service.db.update(meeting).set({ minutes: 60 }).run();
	// It began at half past three.
	goes(at.mother, londonInstant('2026-03-11', '16:30'));
	goes(at.father, londonInstant('2026-03-11', '16:31'));
	expect(figures().decision_sheets).toMatchObject({ due: 3, in_time: 1, late: 1, not_shared: 1 });
});

it('counts records of reviews by their twenty working days', () => {
	const { at, figures, goes } = held('looked-after-review');
	// Good Friday and Easter Monday are between.
	goes(at.mother, londonInstant('2026-04-09', '23:59'));
	expect(figures().records).toMatchObject({ due: 2, in_time: 1, late: 0 });
	goes(at.father, londonInstant('2026-04-10', '00:00'));
	expect(figures().records).toMatchObject({ due: 3, in_time: 1, late: 1, not_shared: 1 });
	expect(figures().decision_sheets).toEqual(none);
});

import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { ageOn } from '#lib/domain/person/age.ts';
import { childOfCla } from '../plan/child.ts';
import { planPart } from '../plan/part.ts';
import { refuse } from '../plan/verdict.ts';
import { day, required, text, yesNo } from '../read/column.ts';
import { fault } from '../refusal.ts';
import { extractFile } from './file.ts';

/** Short breaks are told apart in the portal only; once they are, an extract leaves it so. */
const KINDS = ['looked-after-review', 'after-18-review', 'short-break-review'] as const;

/** `ssd_cla_reviews.csv`: looked-after reviews, each a meeting about one child. */
export const reviews = extractFile({
	name: 'ssd_cla_reviews.csv',
	columns: {
		clar_cla_review_id: required(text),
		clar_cla_id: required(text),
		clar_cla_review_due_date: day,
		clar_cla_review_date: day,
		clar_cla_review_cancelled: yesNo,
		clar_cla_review_participation: text
	},
	keys: (row) => [['clar_cla_review_id', row.clar_cla_review_id]],
	plan: (run, row) => {
		const child = childOfCla(run, row.clar_cla_id);
		if (!child) {
			const reason =
				'no episode of being looked after has this id: it is neither in ssd_cla_episodes.csv nor here already';
			return refuse(fault('clar_cla_id', reason));
		}
		const cancelled = row.clar_cla_review_cancelled;
		return planPart(run, {
			child,
			ref: row.clar_cla_review_id,
			meetingRef: row.clar_cla_review_id,
			kind: kindOn(child.dob, row.clar_cla_review_date),
			kinds: KINDS,
			day: row.clar_cla_review_date,
			dueOn: row.clar_cla_review_due_date,
			cancelled: cancelled === undefined ? undefined : (cancelled ?? false),
			code: row.clar_cla_review_participation,
			columns: {
				meeting: 'clar_cla_review_id',
				ref: 'clar_cla_review_id',
				code: 'clar_cla_review_participation'
			}
		});
	}
});

/** A review on the eighteenth birthday or after is of a kind of its own, outside SSDA903 (Hampshire 5.5). */
function kindOn(dob: DayISO, onDay: DayISO | null | undefined): MeetingKind {
	return onDay && ageOn(dob, onDay) >= 18 ? 'after-18-review' : 'looked-after-review';
}

import { childOf, unknownChild } from '../plan/child.ts';
import { planPart } from '../plan/part.ts';
import { refuse } from '../plan/verdict.ts';
import { day, required, text } from '../read/column.ts';
import { fault } from '../refusal.ts';
import { extractFile } from './file.ts';
import { planOf } from './plans.ts';

/** `ssd_cp_reviews.csv`: one row for each child of a review conference. */
export const reviewConferences = extractFile({
	name: 'ssd_cp_reviews.csv',
	columns: {
		cppr_cp_review_id: required(text),
		cppr_person_id: required(text),
		cppr_cp_plan_id: required(text),
		cppr_cp_review_meeting_id: required(text),
		cppr_cp_review_due: day,
		cppr_cp_review_date: day,
		cppr_cp_review_participation: text
	},
	keys: (row) => [
		['cppr_cp_review_id', row.cppr_cp_review_id],
		['cppr_person_id', JSON.stringify([row.cppr_cp_review_meeting_id, row.cppr_person_id])]
	],
	agreements: (row) => [
		{
			about: row.cppr_cp_review_meeting_id,
			value: row.cppr_cp_review_date ?? '',
			column: 'cppr_cp_review_date'
		}
	],
	plan: (run, row) => {
		const child = childOf(run, row.cppr_person_id);
		if (!child) return refuse(unknownChild(run, 'cppr_person_id', row.cppr_person_id));
		// An extract may leave ended plans out; one that is known has to be this child's.
		const plan = planOf(run.service).get({ ref: row.cppr_cp_plan_id });
		if (plan && plan.childId !== child.id) {
			return refuse(fault('cppr_cp_plan_id', 'this plan is another child’s'));
		}
		return planPart(run, {
			child,
			ref: row.cppr_cp_review_id,
			meetingRef: row.cppr_cp_review_meeting_id,
			kind: 'review-conference',
			kinds: ['review-conference'],
			day: row.cppr_cp_review_date,
			dueOn: row.cppr_cp_review_due,
			code: row.cppr_cp_review_participation,
			columns: {
				meeting: 'cppr_cp_review_meeting_id',
				ref: 'cppr_cp_review_id',
				code: 'cppr_cp_review_participation'
			}
		});
	}
});

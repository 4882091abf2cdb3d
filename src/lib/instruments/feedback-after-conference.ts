import { closed, stress, words } from '#lib/instruments/feedback/fields.ts';
import type { FeedbackForm } from '#lib/instruments/feedback/feedback-form.ts';

/** After a conference, for a parent or carer (FIELD.md, "After every conference"). */
export const feedbackAfterConference = {
	id: 'feedback-after-conference',
	version: 1,
	band: '16-plus',
	after: ['initial-conference', 'review-conference'],
	pages: [
		{
			id: 'before',
			fields: [
				closed('met_chair_before'),
				closed('report_in_time'),
				words('report_when', 1),
				closed('understood_worries'),
				closed('felt_prepared')
			]
		},
		{
			id: 'meeting',
			fields: [
				closed('respected'),
				closed('could_say_views'),
				closed('was_heard'),
				stress,
				closed('place_and_people')
			]
		},
		{
			id: 'after',
			fields: [
				closed('clear_what_must_change'),
				closed('appeals_explained'),
				closed('spoke_to_chair_after'),
				words('good', 3),
				words('change', 3)
			]
		}
	]
} as const satisfies FeedbackForm;

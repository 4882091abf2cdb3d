import { closed, words } from '#lib/instruments/feedback/fields.ts';
import type { FeedbackForm } from '#lib/instruments/feedback/feedback-form.ts';

/** After a looked-after review, for a carer: two short pages. */
export const feedbackAfterReview = {
	id: 'feedback-after-review',
	version: 1,
	band: '16-plus',
	after: ['looked-after-review'],
	pages: [
		{ id: 'before', fields: [closed('report_in_time'), closed('felt_prepared')] },
		{
			id: 'meeting',
			fields: [
				closed('respected'),
				closed('could_say_views'),
				closed('was_heard'),
				words('good', 3),
				words('change', 3)
			]
		}
	]
} as const satisfies FeedbackForm;

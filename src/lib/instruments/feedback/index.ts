import type { AskedKind } from '#lib/domain/feedback/asked.ts';
import { feedbackAfterConference } from '#lib/instruments/feedback-after-conference.ts';
import { feedbackAfterReview } from '#lib/instruments/feedback-after-review.ts';
import type { FeedbackForm } from '#lib/instruments/feedback/feedback-form.ts';

/** Every form, in every version; the first that is asked after a kind of meeting is asked today. */
export const feedbackForms: readonly FeedbackForm[] = [
	feedbackAfterConference,
	feedbackAfterReview
];

/** What is asked after a meeting of this kind today. */
export function feedbackFormFor(kind: AskedKind): FeedbackForm {
	return kind === 'looked-after-review' ? feedbackAfterReview : feedbackAfterConference;
}

/** A form as answered once; undefined when there never was one of that id and version. */
export function feedbackFormBy(id: string, version: number): FeedbackForm | undefined {
	return feedbackForms.find((one) => one.id === id && one.version === version);
}

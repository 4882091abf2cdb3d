import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import { freezeWording, type FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { FeedbackForm } from '#lib/instruments/feedback/feedback-form.ts';

/** What was asked and answered, as it stood there. */
export function wordingOf(
	form: FeedbackForm,
	answers: Answers,
	t: Translate
): readonly FrozenAnswer[] {
	// Asked for its own sake it has no purpose; the wording asks for none.
	return freezeWording({ ...form, purpose: 'conference' }, answers, t);
}

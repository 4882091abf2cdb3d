import type { FeedbackForm } from '#lib/instruments/feedback/feedback-form.ts';
import { feedbackFormFor } from '#lib/instruments/feedback/index.ts';
import { isAskedAfter } from '#lib/domain/feedback/asked.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * The empty form that a paper one is keyed into.
 * @throws 404 unless the actor keys in for this team, and where nobody is asked after such a meeting.
 */
export function formToKeyIn(service: Service, actor: Actor, ids: PartIds): FeedbackForm {
	const { meeting, status } = partFor(service, actor, 'feedback.key-in', ids);
	const { kind } = meeting;
	if (status !== 'held' || !isAskedAfter(kind, 'carer')) notThere();
	return feedbackFormFor(kind);
}

import { and, eq, isNotNull } from 'drizzle-orm';
import { feedbackSaid, meeting, meetingChild } from '#lib/server/db/schema/index.ts';
import { askedIds } from '#lib/server/feedback/asked.ts';
import type { Service } from '#lib/server/service.ts';
import { adultCalled } from '#tests/critical/secrets/cast.ts';

/** The made-up conference whose questionnaire, forms and tellings are shown. */
export interface FeedbackShown {
	/** Juno's mother's own id of it. */
	readonly asked: string;
	/** Pip's carer's own id of his last review. */
	readonly carer: string;
	readonly meeting: string;
	readonly part: string;
	/** A conference of which somebody said something with their name. */
	readonly told: string;
}

export function feedbackShown(service: Service): FeedbackShown {
	const { db } = service;
	const held = db
		.select({ meeting: meeting.id, part: meetingChild.id })
		.from(meeting)
		.innerJoin(meetingChild, eq(meetingChild.meetingId, meeting.id))
		.where(eq(meeting.ref, 'LAST-CONFERENCE'))
		.get()!;
	const told = db
		.select({ id: meeting.id })
		.from(feedbackSaid)
		.innerJoin(meeting, eq(meeting.id, feedbackSaid.meetingId))
		.where(and(isNotNull(feedbackSaid.meetingId), eq(meeting.kind, 'review-conference')))
		.get()!.id;
	const mother = adultCalled(service, 'DEMO-PARENT');
	const review = db.select().from(meeting).where(eq(meeting.ref, 'RECENT-DEMO-C1')).get()!;
	const carer = askedIds(service, adultCalled(service, 'DEMO-CARER'), review.id)[0]!;
	return { carer, asked: askedIds(service, mother, held.meeting)[0]!, ...held, told };
}

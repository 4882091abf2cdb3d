import { and, desc, eq } from 'drizzle-orm';
import { pickedIn } from '#lib/instruments/engine/answer.ts';
import { mustRaiseAlert } from '#lib/instruments/engine/safety.ts';
import { raiseAlertForAnswer } from '#lib/server/alerts/raise.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { advocateOffer } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { wishesFromViews } from '#lib/server/wishes/from-views.ts';
import type { SentContent } from './content.ts';
import type { Form } from './form.ts';
import { hearersOf } from './hearers.ts';

/**
 * What follows on sending, in its transaction: the wishes to be answered, the alert where an answer
 * says "not safe", an advocate where one was asked for, and a notice to whoever hears the child.
 */
export function follow(
	service: Service,
	tx: Tx,
	form: Form,
	sent: { readonly id: string; readonly content: SentContent }
): void {
	const { answers } = sent.content;
	wishesFromViews(service, tx, form, sent);
	if (mustRaiseAlert(form.instrument, answers)) {
		raiseAlertForAnswer(service, tx, form.actor, { childId: form.childId, sentId: sent.id });
	}
	if (pickedIn(answers, 'advocate').includes('yes-please')) askForAdvocate(service, tx, form);
	for (const { adultId } of hearersOf(service, form)) {
		writeNotice(service, tx, { adultId, kind: 'views-waiting', path: '/staff' });
	}
}

/** Asked for once per meeting: sending again, unchanged in this, asks for no second advocate. */
function askForAdvocate(service: Service, tx: Tx, { childId, meetingChildId }: Form): void {
	const latest = tx
		.select({ what: advocateOffer.what })
		.from(advocateOffer)
		.where(
			and(eq(advocateOffer.childId, childId), eq(advocateOffer.meetingChildId, meetingChildId))
		)
		.orderBy(desc(advocateOffer.at))
		.get();
	if (latest?.what === 'asked-for' || latest?.what === 'arranged') return;
	tx.insert(advocateOffer)
		.values({
			id: newId(),
			childId,
			meetingChildId,
			what: 'asked-for',
			by: childId,
			at: service.now()
		})
		.run();
}

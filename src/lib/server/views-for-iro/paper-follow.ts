import { and, desc, eq } from 'drizzle-orm';
import { pickedIn } from '#lib/instruments/engine/answer.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { mustRaiseAlert } from '#lib/instruments/engine/safety.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { raiseAlertForAnswer } from '#lib/server/alerts/raise.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { advocateOffer } from '#lib/server/db/schema/index.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import type { SentContent } from '#lib/server/views/content.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { wishesFromViews } from '#lib/server/wishes/from-views.ts';

interface KeyedIn {
	readonly part: Part;
	readonly instrument: Instrument;
	readonly viewsId: string;
	readonly sent: { readonly id: string; readonly content: SentContent };
}

/** What follows on a paper form, in its transaction: the same as when the child sends it themself. */
export function followPaper(
	service: Service,
	tx: Tx,
	actor: Actor,
	{ part: { part, child, meeting }, instrument, viewsId, sent }: KeyedIn
): void {
	const { answers } = sent.content;
	const form = { id: viewsId, childId: child.id, meetingChildId: part.id, instrument };
	wishesFromViews(service, tx, form, sent);
	if (mustRaiseAlert(instrument, answers)) {
		raiseAlertForAnswer(service, tx, actor, { childId: child.id, sentId: sent.id });
	}
	if (pickedIn(answers, 'advocate').includes('yes-please')) {
		askForAdvocate(service, tx, child.id, part.id);
	}
	for (const { adultId } of hearersOf(service, { childId: child.id, meeting })) {
		writeNotice(service, tx, { adultId, kind: 'views-waiting', path: '/staff' });
	}
}

function askForAdvocate(service: Service, tx: Tx, childId: string, meetingChildId: string): void {
	const latest = tx
		.select({ what: advocateOffer.what })
		.from(advocateOffer)
		.where(
			and(eq(advocateOffer.childId, childId), eq(advocateOffer.meetingChildId, meetingChildId))
		)
		.orderBy(desc(advocateOffer.at))
		.get();
	if (latest?.what === 'asked-for' || latest?.what === 'arranged') return;
	const row = { id: newId(), childId, meetingChildId, by: childId, at: service.now() };
	tx.insert(advocateOffer)
		.values({ ...row, what: 'asked-for' })
		.run();
}

import { eq, inArray } from 'drizzle-orm';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { child, meetingChild, viewsRead } from '#lib/server/db/schema/index.ts';
import { filesOfSending } from '#lib/server/files/in-sending.ts';
import type { ChildRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from '#lib/server/views/content.ts';
import { answersOf, type ReadAnswer } from '#lib/server/views-for-iro/answer.ts';
import { heardBy } from '#lib/server/views-for-iro/by-file.ts';
import type { Standing } from '#lib/server/views-for-iro/standing.ts';

/** The child of a part, for their advocate. @throws 404 without an authority for them today. */
export function childOfPart(service: Service, actor: AdultActor, partId: string, tx: Tx): ChildRow {
	if (!isId(partId)) notThere();
	const found = tx
		.select({ child })
		.from(meetingChild)
		.innerJoin(child, eq(child.id, meetingChild.childId))
		.where(eq(meetingChild.id, partId))
		.get();
	if (!found) notThere();
	permit(service, actor, 'views.read-shared', found.child.id, tx);
	return found.child;
}

/** What the child has sent for a part that stands and that somebody who hears them has read. */
export function lookedAt(tx: Tx, sendings: readonly Standing[]): Standing[] {
	const ids = sendings.map(({ id }) => id);
	const read = tx
		.select({ id: viewsRead.sentId })
		.from(viewsRead)
		.where(inArray(viewsRead.sentId, ids))
		.all();
	const known = new Set(read.map(({ id }) => id));
	return sendings.filter(({ id }) => known.has(id));
}

/** Its answers that everyone at the meeting may hear. Call `childOfPart` first. */
export function sharedAnswers(service: Service, tx: Tx, sent: Standing): readonly ReadAnswer[] {
	const content = openContent(service.vault, sent);
	const instrument = instrumentBy(content.instrument.id, content.instrument.version);
	const files = filesOfSending(tx, service, content.files);
	const all = answersOf(content, instrument, files);
	return heardBy(all, (audience) => audience === 'everyone').filter(({ skip }) => skip === null);
}

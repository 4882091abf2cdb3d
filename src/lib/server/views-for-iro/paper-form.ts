import { and, desc, eq, isNull } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import type { Instrument, Purpose } from '#lib/instruments/engine/instrument.ts';
import { instrumentFor } from '#lib/instruments/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { views, viewsSent, viewsTakenBack } from '#lib/server/db/schema/index.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import { bandSetOf, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { purposesFor } from '#lib/server/views/purposes.ts';

/** Which of the paper forms it is: what it is for, and whose words it has. */
export interface PaperChoice {
	readonly purpose: Purpose;
	readonly band: Band;
}

/** A paper form to be keyed in: empty, whatever was keyed in before. */
export interface PaperForm extends PaperChoice {
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly purposes: readonly Purpose[];
	readonly instrument: Instrument;
	/** What stands already: the child's own sending stops it, an earlier paper form is replaced. */
	readonly before: 'portal' | 'paper' | null;
	/** The meeting will not be: nothing is keyed in for it. */
	readonly closed: boolean;
}

/**
 * The form that business support keys in for a child.
 * @throws 404 unless the actor may key in for this child, and where there is nothing to fill in.
 */
export function paperForm(
	service: Service,
	actor: Actor,
	ids: PartIds,
	wanted: Partial<PaperChoice>,
	db: Tx = service.db
): PaperForm & { readonly part: Part } {
	const part = partFor(service, actor, 'paper.key-in', ids, db);
	const purposes = purposesFor(part.meeting.kind);
	const purpose = purposes.find((one) => one === wanted.purpose) ?? purposes[0] ?? notThere();
	const { child } = part;
	const band = wanted.band ?? bandOf(child.dob, londonDay(service.now()), bandSetOf(child));
	return {
		part,
		meetingId: part.meeting.id,
		partId: part.part.id,
		name: fullName(service.vault, child),
		purposes,
		purpose,
		band,
		instrument: instrumentFor(purpose, band),
		before: standingBefore(db, part.part.id, purpose),
		closed: part.status === 'cancelled' || part.status === 'rearranged'
	};
}

function standingBefore(db: Tx, partId: string, purpose: Purpose): 'portal' | 'paper' | null {
	const row = db
		.select({ medium: viewsSent.medium })
		.from(viewsSent)
		.innerJoin(views, eq(views.id, viewsSent.viewsId))
		.leftJoin(viewsTakenBack, eq(viewsTakenBack.sentId, viewsSent.id))
		.where(
			and(
				eq(views.meetingChildId, partId),
				eq(views.purpose, purpose),
				isNull(viewsTakenBack.sentId)
			)
		)
		.orderBy(desc(viewsSent.revision))
		.get();
	if (!row) return null;
	return row.medium === 'paper' ? 'paper' : 'portal';
}

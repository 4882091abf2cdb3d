import type { CheckMade, SaidView } from '#lib/domain/advocacy/shown.ts';
import { and, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { verdictOn, permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { given } from '#lib/server/db/given.ts';
import { isId } from '#lib/server/db/id.ts';
import { advocateSaid, meeting, meetingChild } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import { readSealed } from '#lib/server/files/store.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { filesSent } from './file-rows.ts';
import type { OpenedFile } from './files.ts';
import { checkOf, marksOf, standingSaid, type StandingSaid } from './rows.ts';
import { saidView } from './view.ts';

/** That something was sent for the child, and whether they have looked it over. */
export interface SaidAboutMe {
	readonly part: string;
	/** The day of the meeting it is for. */
	readonly day: DayISO | null;
	readonly sentId: string;
	readonly from: string;
	readonly sentAt: number;
	readonly check: CheckMade | null;
}

/** What advocates have sent for this child and not taken back, the newest first; none beside a helper. */
export function saidAboutMe(service: Service, actor: ChildActor): SaidAboutMe[] {
	if (verdictOn(service, actor, 'advocate-said.check', actor.id) !== 'yes') return [];
	const { db, vault } = service;
	const parts = partsOf(service).all({ childId: actor.id });
	if (parts.length === 0) return [];
	const all = parts.flatMap(({ part, day }) =>
		openTo(service, db, actor, part).map((sent) => ({ part, day, sent }))
	);
	const marks = marksOf(
		db,
		service,
		all.map(({ sent }) => sent.id)
	);
	return all
		.map(({ part, day, sent }) => {
			const what = checkOf(marks(sent.id))?.what ?? null;
			return {
				part,
				day,
				sentId: sent.id,
				from: nameOfAdult(db, vault, sent.adultId) ?? '',
				sentAt: sent.sentAt,
				check: what === 'read' ? null : what
			};
		})
		.sort((a, b) => b.sentAt - a.sentAt);
}

const partsOf = statement((db) =>
	db
		.selectDistinct({ part: advocateSaid.meetingChildId, day: meeting.onDay })
		.from(advocateSaid)
		.innerJoin(meetingChild, eq(meetingChild.id, advocateSaid.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.where(eq(advocateSaid.childId, given('childId')))
		.prepare()
);

/**
 * All that stands of what advocates sent for the child's part, for the child themself.
 * @throws 404 for another child's, beside a helper, and where nothing stands that is open to them.
 */
export function saidForMe(service: Service, actor: ChildActor, partId: string): SaidView[] {
	permit(service, actor, 'advocate-said.check', actor.id);
	const all = isId(partId) ? openTo(service, service.db, actor, partId) : [];
	if (all.length === 0) notThere();
	return all.map((sent) => {
		const view = saidView(service, service.db, sent);
		// Why an advocate thinks that the child cannot look it over is written for grown-ups.
		const check = view.check?.what === 'cannot-check' ? null : view.check;
		return { ...view, check };
	});
}

/** Of a part, what stands, is this child's and may be read in this session. */
export function openTo(
	service: Service,
	db: Tx,
	actor: ChildActor,
	partId: string
): StandingSaid[] {
	const own = db
		.select({ id: advocateSaid.id })
		.from(advocateSaid)
		.where(and(eq(advocateSaid.childId, actor.id), eq(advocateSaid.meetingChildId, partId)))
		.all();
	const ids = new Set(own.map(({ id }) => id));
	return standingSaid(db, service, partId).filter(
		({ saidId, sentAt }) => ids.has(saidId) && isOpenTo(actor, sentAt)
	);
}

/** A photo or recording of what stands, for the child. @throws 404 for any other. */
export function fileForMe(
	service: Service,
	actor: ChildActor,
	partId: string,
	fileId: string
): OpenedFile {
	permit(service, actor, 'advocate-said.check', actor.id);
	const { db } = service;
	const all = isId(partId) && isId(fileId) ? openTo(service, db, actor, partId) : [];
	const sent = all.find(({ files }) => files.includes(fileId)) ?? notThere();
	const [row] = filesSent(
		db,
		service,
		sent.files.filter((id) => id === fileId)
	);
	return row ? { ...row, bytes: readSealed(service, row.id) ?? notThere() } : notThere();
}

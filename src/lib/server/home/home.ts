import { and, eq, gte } from 'drizzle-orm';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { advocateAsk, type AdvocateAsk } from '../advocacy/asks.ts';
import { notThere } from '../access/refusal.ts';
import { given } from '../db/given.ts';
import { views, viewsSent } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import { bandSetOf, calledName, childRow } from '../people/child.ts';
import type { Service } from '../service.ts';
import { howItWasToSay, type ToSay } from '../how-it-was/list.ts';
import { myMessages } from '../messages/for-child.ts';
import { myWishes, type WishView } from './answers.ts';
import { papersCount, type PapersCount } from '../reading/list.ts';
import { myIro, type PhotocardView } from './iro.ts';
import { nextMeetings, type NextMeeting } from './next-meetings.ts';

export interface Home {
	readonly band: Band;
	readonly called: string;
	readonly iro: PhotocardView | null;
	readonly meetings: readonly (NextMeeting & { readonly said: 'not-begun' | 'begun' | 'sent' })[];
	/** The latest wishes with what came of them. */
	readonly wishes: readonly WishView[];
	/** Held meetings of which nothing was said yet, or not all. */
	readonly toSay: readonly ToSay[];
	readonly papers: PapersCount;
	/** Something about an advocate is theirs to say. */
	readonly advocate: AdvocateAsk | null;
	/** The latest word from the IRO, if it is the last word. */
	readonly reply: {
		readonly from: string | null;
		readonly body: string;
		readonly at: number;
	} | null;
}

/** Most wishes shown on the home page; the rest are a link away. */
const FEW = 3;

/** All of a young person's first page: only their own, listed field by field. */
export function myHome(service: Service, actor: ChildActor): Home {
	permit(service, actor, 'photocard.see', actor.id);
	const row = childRow(service.db, actor.id) ?? notThere();
	const band = bandOf(row.dob, londonDay(service.now()), bandSetOf(row));
	const [last] = myMessages(service, actor);
	return {
		band,
		called: calledName(service.vault, row),
		iro: myIro(service, actor, band),
		meetings: nextMeetings(service, actor).map((meeting) => ({
			...meeting,
			said: stateOfViews(service, actor, meeting.id)
		})),
		wishes: myWishes(service, actor)
			.filter(({ unsaid }) => !unsaid)
			.slice(0, FEW),
		toSay: howItWasToSay(service, actor).filter(({ state }) => state !== 'sent'),
		papers: papersCount(service, actor),
		advocate: advocateAsk(service, actor),
		reply: last?.from === 'iro' ? { from: last.with, body: last.body, at: last.sentAt } : null
	};
}

/** Whether anything was begun or sent for a meeting. */
function stateOfViews(
	service: Service,
	{ opensFrom }: ChildActor,
	part: string
): 'not-begun' | 'begun' | 'sent' {
	const rows = ofPart(service).all({ part, opensFrom });
	if (rows.length === 0) return 'not-begun';
	return rows.some(({ sent }) => sent !== null) ? 'sent' : 'begun';
}

const ofPart = statement((db) =>
	db
		.select({ sent: viewsSent.id })
		.from(views)
		.leftJoin(viewsSent, eq(viewsSent.viewsId, views.id))
		.where(and(eq(views.meetingChildId, given('part')), gte(views.startedAt, given('opensFrom'))))
		.prepare()
);

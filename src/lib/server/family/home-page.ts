import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '../access/as-adult.ts';
import { askedAllRound } from '../all-round/asked.ts';
import { feedbackAsked, type FeedbackAsked } from '../feedback/asked.ts';
import { papersWaiting } from '../reading/list.ts';
import type { Service } from '../service.ts';
import { childrenOfCarer, type SupportedChild } from '../supporters/children.ts';
import { homeOfFamily, type HomeChild } from './home.ts';
import { nextThing, type NextThing } from './next.ts';

/** The first page of a parent or carer. */
export interface FamilyHome {
	readonly children: readonly HomeChild[];
	readonly next: NextThing;
	/** How many papers came, and how many of them nobody opened. */
	readonly papers: { readonly all: number; readonly fresh: number };
	readonly feedback: readonly FeedbackAsked[];
	/** Of the other meetings, those of which everybody is asked how they were. */
	readonly asked: readonly Asked[];
	/** The children a carer looks after. */
	readonly supported: readonly SupportedChild[];
}

type Asked = Pick<
	ReturnType<typeof askedAllRound>[number],
	'askedId' | 'kind' | 'onDay' | 'startTime' | 'sentAt'
>;

/** All that is on somebody's first page; null: they have to prove a second time who they are. */
export function familyHome(service: Service, actor: Actor): FamilyHome | null {
	const adult = asAdult(actor);
	if (!adult.secondFactor) return null;
	const children = homeOfFamily(service, adult);
	const papers = papersWaiting(service, adult);
	const feedback = feedbackAsked(service, adult);
	// Once about each meeting: the longer questions take the place of the few.
	const isAsked = (one: Asked) =>
		feedback.some(({ onDay, startTime }) => onDay === one.onDay && startTime === one.startTime);
	return {
		children,
		next: nextThing(children, { papers, feedback }),
		papers: {
			all: papers.length,
			fresh: papers.filter(({ openedAt }) => openedAt === null).length
		},
		feedback,
		asked: askedAllRound(service, adult)
			.map(({ askedId, kind, onDay, startTime, sentAt }) => ({
				askedId,
				kind,
				onDay,
				startTime,
				sentAt
			}))
			.filter((one) => !isAsked(one)),
		supported: childrenOfCarer(service, adult)
	};
}

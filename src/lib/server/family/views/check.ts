import type { Answers } from '#lib/instruments/engine/answer.ts';
import { progressOf, type PageState } from '#lib/instruments/engine/progress.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from '#lib/server/views/closed.ts';
import { readerOf } from '../reader.ts';
import { answersOf, newestOf, pagesOf } from './draft.ts';
import { familyFormOf } from './form.ts';

/** The form as it stands, to go through or to look over before it is sent. */
export interface FamilyCheck {
	readonly invitedId: string;
	readonly instrument: { readonly id: string; readonly version: number };
	readonly pages: readonly { readonly id: string; readonly state: PageState }[];
	readonly answers: Answers;
	/** The number a sending would have. */
	readonly number: number;
	/** The newest page that this shows. */
	readonly asOf: number;
	readonly begun: boolean;
	/** When it was sent and still stands; null: it was not, or was taken back. */
	readonly sentAt: number | null;
	/** Something was written since. */
	readonly changed: boolean;
	readonly closed: Closed | null;
	readonly reader: string | null;
}

/** What somebody has written before a meeting, all of it. @throws 404 for anybody else's. */
export function checkFamilyViews(service: Service, actor: Actor, invitedId: string): FamilyCheck {
	const form = familyFormOf(service, actor, invitedId);
	const pages = pagesOf(service, service.db, form.viewsId);
	const { instrument, sent } = form;
	const answers = answersOf(instrument, pages);
	const visited = pages.map(({ page }) => page);
	const stands = sent !== null && sent.takenBackAt === null;
	return {
		invitedId,
		instrument: { id: instrument.id, version: instrument.version },
		pages: progressOf(instrument, answers, visited).map(({ page, state }) => ({
			id: page.id,
			state
		})),
		answers,
		number: (sent?.number ?? 0) + 1,
		asOf: newestOf(pages),
		begun: form.viewsId !== null,
		sentAt: stands ? sent.sentAt : null,
		changed: newestOf(pages) > (sent?.sentAt ?? 0),
		closed: form.closed,
		reader: readerOf(service, form.invited)
	};
}

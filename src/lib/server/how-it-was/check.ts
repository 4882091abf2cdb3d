import type { HelpedBy } from '#lib/domain/participation/helped-by.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { lastDayToChange } from '#lib/domain/meeting/all-round.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { helpedByOf } from '#lib/server/views/helped-by.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { pagesOf, pagesShown } from './draft.ts';
import { howItWasOf } from './form.ts';
import { newestOf } from './send.ts';

/** What is about to be handed in, or was. */
export interface HowItWasCheck {
	readonly partId: string;
	readonly meeting: { readonly kind: 'review' | 'conference'; readonly onDay: DayISO };
	readonly instrument: { readonly id: string; readonly version: number };
	readonly answers: Answers;
	/** Pages the child wrote alone, while somebody helps. */
	readonly kept: readonly string[];
	readonly revision: number;
	readonly asOf: number;
	readonly sent: null | {
		readonly at: number;
		readonly words: boolean;
		/** The last day on which it can be changed. */
		readonly until: DayISO;
	};
	readonly changed: boolean;
	readonly open: boolean;
	readonly helped: boolean;
	readonly helpedBy: HelpedBy | null;
	readonly hearer: string | null;
}

/** What a child has said of a meeting, to look over. @throws 404 for anybody else's. */
export function checkHowItWas(service: Service, actor: Actor, partId: string): HowItWasCheck {
	const form = howItWasOf(service, actor, partId);
	const all = pagesOf(service, service.db, partId);
	const seen = pagesShown(form, all);
	const { id, version } = form.instrument;
	const at = { childId: form.actor.id, meeting: { kind: form.kind } };
	return {
		partId,
		meeting: { kind: isConference(form.kind) ? 'conference' : 'review', onDay: form.onDay },
		instrument: { id, version },
		answers: Object.assign({}, ...seen.map(({ answers }) => answers)),
		kept: all.filter((page) => !seen.includes(page)).map(({ page }) => page),
		revision: (form.sent?.revision ?? 0) + 1,
		asOf: newestOf(all),
		sent: form.sent && {
			at: form.sent.sentAt,
			words: form.sent.words,
			until: lastDayToChange(form.sent.firstSentAt)
		},
		changed: newestOf(all) > (form.sent?.sentAt ?? 0),
		open: form.open,
		helped: form.actor.helper !== null,
		helpedBy: helpedByOf(form.actor),
		hearer: hearersOf(service, at)[0]?.calledName ?? null
	};
}

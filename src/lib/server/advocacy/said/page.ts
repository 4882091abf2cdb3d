import type { SaidView } from '#lib/domain/advocacy/shown.ts';
import type { Said, Task } from '#lib/domain/advocacy/said.ts';
import { standingOf, stillMissing, TASKS } from '#lib/domain/advocacy/said.ts';
import type { Basis } from '#lib/domain/advocacy/said.ts';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { FileView } from '#lib/domain/file/file.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { calledName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { authoritiesOf, isInForce } from '../authority.ts';
import { filesOfSaid, saidFileView } from './file-rows.ts';
import { saidForm } from './form.ts';
import { saidView } from './view.ts';

/** All that the pages on which an advocate writes show. */
interface SaidPage {
	readonly part: string;
	readonly childId: string;
	readonly called: string;
	readonly kind: 'review' | 'conference';
	readonly day: DayISO | null;
	readonly time: ClockTime;
	readonly today: DayISO;
	readonly closed: boolean;
	readonly said: Said;
	readonly revision: number;
	readonly files: readonly FileView[];
	readonly tasks: readonly { readonly id: Task; readonly standing: 'done' | 'open' }[];
	readonly missing: readonly Task[];
	/** What stands of it, with what came of it; null: nothing. */
	readonly sent: SaidView | null;
	/** The draft differs from what stands. */
	readonly changed: boolean;
	/** On what the authority stands: what the form begins with. */
	readonly basis: Basis | null;
}

/**
 * The advocate's form for a part. What the child would change in it is their words to the advocate:
 * showing them is recorded. @throws 404 as `saidForm`.
 */
export function saidPage(service: Service, actor: Actor, partId: string): SaidPage {
	return service.db.transaction(
		(tx) => {
			const form = saidForm(service, actor, partId, tx);
			const { child, meeting, said, standing } = form;
			const today = londonDay(service.now());
			const files = form.id === null ? [] : filesOfSaid(tx, service, form.id).map(saidFileView);
			const sent = standing && saidView(service, tx, standing);
			if (sent?.check?.what === 'changes') {
				const subject = sent.sentId;
				const entry = { action: 'views.read-shared', subject, childId: child.id } as const;
				record(tx, form.actor, service.now(), entry);
			}
			const mine = authoritiesOf(tx, child.id, today).find(
				(one) => one.adultId === form.actor.id && isInForce(one, today)
			);
			return {
				part: partId,
				childId: child.id,
				called: calledName(service.vault, child),
				kind: isConference(meeting.kind) ? ('conference' as const) : ('review' as const),
				day: meeting.onDay,
				time: meeting.startTime,
				today,
				closed: form.closed !== null,
				said,
				revision: form.revision,
				files,
				tasks: TASKS.map((id) => ({ id, standing: standingOf(said, id) })),
				missing: stillMissing(said, files.length),
				sent,
				changed: standing !== null && standing.revision !== form.revision,
				basis: mine?.basis ?? null
			};
		},
		{ behavior: 'immediate' }
	);
}

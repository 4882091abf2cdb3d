import { londonDay } from '#lib/domain/calendar/london.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { FileView } from '#lib/domain/file/file.ts';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { calledName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import type { ReadAnswer } from '#lib/server/views-for-iro/answer.ts';
import { standingSendings } from '#lib/server/views-for-iro/standing.ts';
import { childOfPart, lookedAt, sharedAnswers } from './given-rows.ts';

/** An answer that a child lets everyone at the meeting hear. */
interface SharedAnswer {
	readonly question: string;
	readonly said: readonly string[];
	readonly ownWords: boolean;
	readonly drawing: Drawing | null;
	readonly files: readonly FileView[];
}

interface SharedViews {
	readonly childId: string;
	readonly called: string;
	readonly sentOn: DayISO | null;
	readonly pages: readonly { readonly title: string; readonly answers: readonly SharedAnswer[] }[];
}

/**
 * Of a child's own views before a meeting, what they let everyone there hear: for their advocate, and
 * only once whoever hears the child has looked (SAFETY R2). Each reading is recorded: the child is told.
 * That there is more, or nothing, looks the same.
 * @throws 404 without an authority for this child today.
 */
export function sharedViews(service: Service, actor: Actor, partId: string): SharedViews {
	if (actor.kind !== 'adult') notThere();
	return service.db.transaction(
		(tx) => {
			const row = childOfPart(service, actor, partId, tx);
			const looked = lookedAt(tx, standingSendings(tx, partId));
			const answers = looked.flatMap((sent) => {
				const open = sharedAnswers(service, tx, sent);
				if (open.length > 0) {
					record(tx, actor, service.now(), {
						action: 'views.read-shared',
						subject: sent.id,
						childId: row.id
					});
				}
				return open;
			});
			const pages = Map.groupBy(answers, ({ pageTitle }) => pageTitle);
			const [first] = answers.length > 0 ? looked : [];
			return {
				childId: row.id,
				called: calledName(service.vault, row),
				sentOn: first ? londonDay(first.sentAt) : null,
				pages: [...pages].map(([title, own]) => ({ title, answers: own.map(asShared) }))
			};
		},
		{ behavior: 'immediate' }
	);
}

function asShared({ question, said, ownWords, drawing, files }: ReadAnswer): SharedAnswer {
	const views = files.map(({ id, kind, caption, seconds }) => ({ id, kind, caption, seconds }));
	return { question, said, ownWords, drawing, files: views };
}

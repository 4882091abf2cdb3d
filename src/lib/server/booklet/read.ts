import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import { bandOf } from '#lib/domain/person/band.ts';
import type { Booklet } from '#lib/instruments/my-life/booklet.ts';
import { bookletFor } from '#lib/instruments/my-life/index.ts';
import { topics, type Topic } from '#lib/instruments/my-life/topics.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { opensTo } from '#lib/policy/booklet.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { filesOfTopics } from '#lib/server/files/rows.ts';
import { fileView, type FileView } from '#lib/server/files/view.ts';
import { bandSetOf, calledName, childRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { contentOf, daysOf, type Entry, type FeltOn } from './content.ts';
import { sharesOf } from './sharing.ts';

/** A page that a child opened to the reader, as the reader sees it. */
export interface SharedPage {
	readonly topic: Topic;
	/** The booklet made today, in whose words a page without words is headed. */
	readonly booklet: Pick<Booklet, 'id' | 'version'>;
	readonly entries: readonly Entry[];
	readonly days: readonly FeltOn[];
	readonly files: readonly FileView[];
	readonly savedAt: Instant;
}

export interface SharedBooklet {
	readonly called: string;
	readonly pages: readonly SharedPage[];
}

/**
 * The pages of a child's booklet that are open to this adult today, each reading recorded: the child
 * is told. That there are others is not said.
 * @throws 404 for whoever nothing could ever be open to.
 */
export function readBooklet(service: Service, actor: Actor, childId: string): SharedBooklet {
	if (actor.kind !== 'adult' || !isId(childId)) notThere();
	permit(service, actor, 'booklet.read', childId);
	return service.db.transaction(
		(tx) => {
			const now = service.now();
			const row = childRow(tx, childId) ?? notThere();
			const ties = tiesTo(tx, actor, childId, londonDay(now), now);
			const own = new Set([...ties].filter((tie) => tie !== 'break-glass'));
			const shares = sharesOf(tx, childId);
			const { id, version } = bookletFor(bandOf(row.dob, londonDay(now), bandSetOf(row)));
			const booklet = { id, version };
			const open = topics.filter((topic) => opensTo(shares(topic), ties));
			const pages = open.flatMap((topic): SharedPage[] => {
				const content = contentOf(tx, service, childId, topic);
				if (!content) return [];
				// What is read under break-glass stands in its own list; some of it is unsafe to show.
				const action = opensTo(shares(topic), own) ? 'booklet.read' : 'break-glass.read';
				record(tx, actor, now, { action, subject: topic, childId });
				const { entries, savedAt } = content;
				const files = filesOfTopics(tx, service, childId, [topic]).map(fileView);
				return [{ topic, booklet, entries, days: daysOf(content), files, savedAt }];
			});
			return { called: calledName(service.vault, row), pages };
		},
		{ behavior: 'immediate' }
	);
}

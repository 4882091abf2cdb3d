import { eq } from 'drizzle-orm';
import type { BookletAudience } from '#lib/domain/booklet/audience.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { bookletPage } from '#lib/server/db/schema/index.ts';
import { calledName, childRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { ownBooklet } from './booklet.ts';
import { answersNow } from './carry.ts';
import { contentOf } from './content.ts';
import { sharesOf } from './sharing.ts';

/** The cover of a child's booklet, and every page of it. */
export interface BookletCover {
	readonly booklet: { readonly id: string; readonly version: number };
	readonly called: string;
	/** What the first page says of them: names they like, and how their avatar looks. */
	readonly me: Answers;
	readonly pages: readonly {
		readonly topic: Topic;
		readonly begun: boolean;
		readonly closed: boolean;
		readonly shares: readonly BookletAudience[];
	}[];
}

/** A child's own booklet. @throws 404 for anybody else. */
export function bookletCover(service: Service, given: Actor): BookletCover {
	const { actor, booklet } = ownBooklet(service, given, 'booklet.read-own');
	const { db, vault } = service;
	const begun = new Map(
		db
			.select({ topic: bookletPage.topic, startedAt: bookletPage.startedAt })
			.from(bookletPage)
			.where(eq(bookletPage.childId, actor.id))
			.all()
			.map(({ topic, startedAt }) => [topic, startedAt] as const)
	);
	const shares = sharesOf(db, actor.id);
	const row = childRow(db, actor.id);
	const isClosed = (topic: Topic) => {
		const startedAt = begun.get(topic);
		return startedAt !== undefined && !isOpenTo(actor, startedAt);
	};
	const me = booklet.pages.find(({ id }) => id === 'me');
	const content = me && !isClosed('me') && contentOf(db, service, actor.id, 'me');
	const { id, version } = booklet;
	return {
		booklet: { id, version },
		called: row ? calledName(vault, row) : '',
		me: me && content ? answersNow(me, content.entries) : {},
		pages: booklet.pages.map((page) => ({
			topic: page.id,
			begun: begun.has(page.id),
			closed: isClosed(page.id),
			shares: shares(page.id)
		}))
	};
}

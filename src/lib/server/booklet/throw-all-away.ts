import { topics } from '#lib/instruments/my-life/topics.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import type { Service } from '#lib/server/service.ts';
import { ownBooklet } from './booklet.ts';
import { contentOf } from './content.ts';
import { looksAt } from './looks.ts';
import { sharePage } from './sharing.ts';
import { throwPageAway } from './throw-away.ts';

/**
 * Who has opened any page of a child's own booklet: what they know, no deleting takes back.
 * @throws 404 for anybody but its child, alone.
 */
export function everybodyWhoLooked(service: Service, given: Actor): readonly string[] {
	const { actor } = ownBooklet(service, given, 'booklet.read-own');
	const names = topics.flatMap((topic) => looksAt(service, actor, topic).map(({ name }) => name));
	return [...new Set(names)];
}

/**
 * Throws a child's whole booklet away, page by page, each with its audit entry; and opens no page to
 * anybody any more. Pages that are closed until somebody confirms the card stay.
 * @throws 404 for anybody but its child, alone.
 */
export function throwBookletAway(service: Service, given: Actor): void {
	const { actor } = ownBooklet(service, given, 'booklet.write');
	for (const topic of topics) {
		const saved = contentOf(service.db, service, actor.id, topic);
		if (saved && !isOpenTo(actor, saved.startedAt)) continue;
		if (saved) throwPageAway(service, actor, topic);
		else sharePage(service, actor, topic, []);
	}
}

import type { BookletPage } from '#lib/instruments/my-life/booklet.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import type { OwnBooklet } from './booklet.ts';
import { contentOf, writeContent } from './content.ts';

/**
 * Makes a page begun, with nothing written on it yet, where it is not. Call it inside the transaction
 * of what is put there.
 * @throws 404 for a page that is closed for now.
 */
export function beginPage(
	service: Service,
	tx: Tx,
	{ actor }: OwnBooklet,
	page: BookletPage
): void {
	const saved = contentOf(tx, service, actor.id, page.id);
	if (saved) {
		if (!isOpenTo(actor, saved.startedAt)) notThere();
		return;
	}
	const at = service.now();
	writeContent(tx, service, actor.id, page.id, {
		entries: [],
		days: {},
		tab: '',
		step: 0,
		startedAt: at,
		savedAt: at
	});
}

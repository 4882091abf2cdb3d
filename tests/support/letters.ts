import type { ChildActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { message } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** A child writes to an adult: "please ring me", with these words. */
export function writesTo(
	service: Service,
	child: ChildActor,
	adultId: string,
	words: string
): void {
	const id = newId();
	const body = service.vault.seal(`message.body:${id}`, words);
	const row = { id, childId: child.id, adultId, from: 'child', kind: 'ring-me', body };
	service.db
		.insert(message)
		.values({ ...row, sendKey: newId(), sentAt: service.now() })
		.run();
}

import { nothingSaid, type Communication } from '#lib/domain/person/communication.ts';
import { newId } from '../db/id.ts';
import { communication } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

const DAY = 24 * 60 * 60_000;

const pip: Communication = {
	helps: ['short-words', 'pictures', 'toy'],
	uses: ['words', 'pictures', 'body'],
	pace: 'long',
	said: {
		...nothingSaid.said,
		upsets: 'Loud rooms. When two people talk at once.',
		yes: 'I say yes, or I bring you something.',
		no: 'I look away.',
		stop: 'I put my hands on my ears.'
	}
};

const juno: Communication = {
	helps: ['time', 'breaks'],
	uses: ['words'],
	pace: 'some',
	said: {
		...nothingSaid.said,
		upsets: 'When people say “we’ll see” and mean no.',
		stop: 'I go quiet. Then please ask if I want a break.',
		more: 'I talk better when I can draw at the same time.'
	}
};

/** How two of the made-up children communicate: one filled it with their worker, one alone. */
export function addCommunication(
	{ db, vault, now }: Service,
	{
		adults,
		children
	}: { adults: ReadonlyMap<string, string>; children: ReadonlyMap<string, string> }
): void {
	const cards = [
		['DEMO-C1', pip, adults.get('DEMO-SOCIAL-WORKER')!],
		['DEMO-C2', juno, children.get('DEMO-C2')!]
	] as const;
	for (const [ref, said, writtenBy] of cards) {
		const [id, childId] = [newId(), children.get(ref)!];
		const content = vault.seal(`communication.content:${id}`, JSON.stringify(said));
		const writtenAt = now() - 12 * DAY;
		db.insert(communication).values({ id, childId, content, writtenBy, writtenAt }).run();
	}
}

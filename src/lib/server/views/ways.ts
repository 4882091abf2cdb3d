import type { Way } from '#lib/domain/statistics/further.ts';
import type { Value } from '#lib/instruments/engine/answer.ts';
import type { FieldKind } from '#lib/instruments/engine/field.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { viewsWay } from '#lib/server/db/schema/index.ts';
import type { SentContent } from './content.ts';

type Sent = Pick<SentContent, 'wording' | 'answers' | 'files'>;

/** By what each kind of question is answered. */
const wayOf = {
	faces: 'pictures',
	pictures: 'pictures',
	people: 'pictures',
	choice: 'ticks',
	choices: 'ticks',
	scale: 'ticks',
	text: 'words',
	wishes: 'words',
	list: 'words',
	drawing: 'drawing'
} as const satisfies Record<FieldKind, Way>;

/** By what a child said something in a sending: for the figures, without a word of it. */
export function waysOf({ wording, answers, files = [] }: Sent): Set<Way> {
	const ways = new Set<Way>(files.map(({ kind }) => kind));
	for (const { field, kind } of wording) {
		const answer = answers[field];
		if (!answer) continue;
		if ('skip' in answer) {
			if (answer.skip === 'ask-me') ways.add('in_person');
			continue;
		}
		ways.add(wayOf[kind]);
		if (hasNames(answer.value)) ways.add('words');
	}
	return ways;
}

/** Names of people are written beside their pictures. */
function hasNames(value: Value): boolean {
	return typeof value === 'object' && 'names' in value && value.names.length > 0;
}

/** What is kept of a sending that says nothing by any way: that it was looked at. */
const NO_WAY = 'none';

/** Keeps the ways of a sending, in its transaction; `byTwo`: it was made by two choices at a time. */
export function keepWays(tx: Tx, sentId: string, content: Sent, byTwo = false): void {
	const ways = waysOf(content);
	if (byTwo) ways.add('two_choices');
	for (const way of ways.size > 0 ? ways : [NO_WAY])
		tx.insert(viewsWay).values({ sentId, way }).onConflictDoNothing().run();
}

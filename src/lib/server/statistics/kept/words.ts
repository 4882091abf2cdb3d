import { statement } from '../../db/statement.ts';
import type { Service } from '../../service.ts';
import type { What } from './what.ts';

/**
 * What the numbers in facts stand for, and numbers of their own for what has none yet: meetings that
 * were not counted yet are counted in passing, by a reader who writes nothing.
 */
export interface Words {
	readonly whats: readonly (What | undefined)[];
	readonly holders: readonly (string | undefined)[];
	readonly what: (what: What) => number;
	readonly holder: (id: string) => number;
	readonly child: (id: string) => number;
	/** How many children have a number that is kept. */
	readonly children: number;
}

const prepared = statement(({ $client }) => ({
	whats: $client.prepare<[], What & { id: number }>('SELECT * FROM figure_what'),
	holders: $client.prepare<[], { id: number; holder_id: string }>('SELECT * FROM figure_holder'),
	child: $client
		.prepare<[string], number>('SELECT id FROM figure_child WHERE child_id = ?')
		.pluck(),
	lastChild: $client.prepare<[], number | null>('SELECT max(id) FROM figure_child').pluck()
}));

/** Reads what the numbers stand for: some hundred rows. */
export function wordsOf(service: Service): Words {
	const { whats, holders, child, lastChild } = prepared(service);
	const what = places<What>(({ kind, measure, value, band }) =>
		[kind, measure, value, band].join('\n')
	);
	for (const one of whats.all()) what.put(one.id, one);
	const holder = places<string>((id) => id);
	for (const { id, holder_id } of holders.all()) holder.put(id, holder_id);
	const children = lastChild.get() ?? 0;
	const newChildren = places<string>((id) => id);
	return {
		whats: what.list,
		holders: holder.list,
		what: what.of,
		holder: holder.of,
		child: (id) => child.get(id) ?? children + newChildren.of(id),
		children
	};
}

/** Things by their numbers, which begin at 1. */
function places<T>(keyOf: (one: T) => string) {
	const list: (T | undefined)[] = [undefined];
	const numbers = new Map<string, number>();
	const put = (number: number, one: T) => {
		list[number] = one;
		numbers.set(keyOf(one), number);
		return number;
	};
	return { list, put, of: (one: T) => numbers.get(keyOf(one)) ?? put(list.length, one) };
}

import { statement } from '../../db/statement.ts';
import type { Service } from '../../service.ts';
import type { What } from './what.ts';

/** Gives what is kept in a fact the small numbers that stand for it there, new ones where need be. */
export interface Numbered {
	readonly what: (what: What) => number;
	/** A team, or an IRO or chair, by id; the empty text is a holder, too: nobody. */
	readonly holder: (id: string) => number;
	readonly child: (id: string) => number;
	readonly meeting: (id: string) => number;
}

type Values = string[];

const tables = statement(({ $client }) => {
	const pair = (table: string, columns: readonly string[]) => ({
		find: $client
			.prepare<Values, number>(
				`SELECT id FROM ${table} WHERE ${columns.map((column) => `${column} = ?`).join(' AND ')}`
			)
			.pluck(),
		add: $client
			.prepare<Values, number>(
				`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) RETURNING id`
			)
			.pluck()
	});
	return {
		what: pair('figure_what', ['kind', 'measure', 'value', 'band']),
		holder: pair('figure_holder', ['holder_id']),
		child: pair('figure_child', ['child_id']),
		meeting: pair('figure_meeting', ['meeting_id'])
	};
});

/** Numbers for one transaction: what was found is remembered no longer, as it may be undone. */
export function numbered(service: Service): Numbered {
	const { what, holder, child, meeting } = tables(service);
	const remembering = ({ find, add }: typeof what) => {
		const known = new Map<string, number>();
		return (...values: string[]): number => {
			const key = values.join('\n');
			const number = known.get(key) ?? find.get(...values) ?? add.get(...values)!;
			known.set(key, number);
			return number;
		};
	};
	const [ofWhat, ofHolder, ofChild, ofMeeting] = [what, holder, child, meeting].map(
		remembering
	) as [
		(...values: string[]) => number,
		(id: string) => number,
		(id: string) => number,
		(id: string) => number
	];
	return {
		what: ({ kind, measure, value, band }) => ofWhat(kind, measure, value, band),
		holder: ofHolder,
		child: ofChild,
		meeting: ofMeeting
	};
}

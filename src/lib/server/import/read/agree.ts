import type { ReadRow } from '../files/file.ts';
import { fault, type Fault } from '../refusal.ts';

/** Gives the faults of a row that says again, or otherwise, what an earlier row of its file said. */
export type Agree = (row: ReadRow, line: number) => Fault[];

/** Watches over one file: no id twice, and nothing said of one thing in two ways. */
export function agreement(): Agree {
	const keys = new Map<string, number>();
	const values = new Map<string, { readonly value: string; readonly line: number }>();
	return (row, line) => {
		const faults: Fault[] = [];
		for (const [column, key] of row.keys) {
			const place = `${column} ${key}`;
			const first = keys.get(place);
			if (first === undefined) keys.set(place, line);
			else faults.push(fault(column, `line ${first} has the same already`));
		}
		for (const { about, value, column } of row.agreements) {
			const first = values.get(about);
			if (!first) values.set(about, { value, line });
			else if (first.value !== value)
				faults.push(fault(column, `line ${first.line} says otherwise`));
		}
		return faults;
	};
}

import { fault, type Fault } from '../refusal.ts';
import type { Columns, RowOf } from './column.ts';

/** Where each column that is used stands in a file, and how many there are in all. */
export interface Header {
	readonly width: number;
	readonly places: ReadonlyMap<string, number>;
}

/** Reads a header row: any order, unknown columns passed over. Gives the faults that stop the file. */
export function readHeader(
	fields: readonly string[],
	columns: Columns
): { readonly header: Header; readonly faults: readonly Fault[] } {
	const places = new Map<string, number>();
	const faults: Fault[] = [];
	fields.forEach((field, place) => {
		const name = field.trim().toLowerCase();
		if (!Object.hasOwn(columns, name)) return;
		if (places.has(name)) faults.push(fault(name, 'the header has this column twice'));
		else places.set(name, place);
	});
	for (const [name, column] of Object.entries(columns)) {
		if (column.required && !places.has(name)) {
			faults.push(fault(name, 'the file lacks this column, which is required'));
		}
	}
	return { header: { width: fields.length, places }, faults };
}

/** Reads a row by its header; gives the row, or every fault in it. */
export function readRow<C extends Columns>(
	columns: C,
	{ width, places }: Header,
	fields: readonly string[]
): { readonly row: RowOf<C> } | { readonly faults: readonly Fault[] } {
	if (fields.length !== width) {
		const reason = `the row has ${fields.length} fields, the header ${width}`;
		return { faults: [fault(null, reason)] };
	}
	const faults: Fault[] = [];
	const row: Record<string, unknown> = {};
	for (const [name, column] of Object.entries(columns)) {
		const place = places.get(name);
		if (place === undefined) continue;
		const text = (fields[place] ?? '').trim();
		if (text === '') {
			row[name] = null;
			if (column.required) faults.push(fault(name, 'this is empty'));
			continue;
		}
		const reading = column.read(text);
		if ('reason' in reading) faults.push(fault(name, reading.reason));
		else row[name] = reading.value;
	}
	return faults.length > 0 ? { faults } : { row: row as RowOf<C> };
}

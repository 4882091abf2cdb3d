import { parse } from 'csv-parse';
import { Readable, pipeline } from 'node:stream';
import { textOf, Unreadable } from './text.ts';

/** One record of a CSV file and the line it begins on. */
export interface CsvRow {
	readonly line: number;
	readonly fields: readonly string[];
}

/** A record longer than this is a quotation mark that was never closed. */
const LONGEST = 1_000_000;

/**
 * The records of a CSV file as they are read, the header among them; empty lines are passed over.
 * @throws Unreadable where the file is not UTF-8 or its quotation marks don't match.
 */
export async function* rowsOf(path: string): AsyncGenerator<CsvRow> {
	const parser = parse({
		info: true,
		relax_column_count: true,
		record_delimiter: '\n',
		max_record_size: LONGEST
	});
	pipeline(Readable.from(textOf(path)), parser, () => {});
	let next = 1;
	try {
		for await (const { record, info } of parser as AsyncIterable<Parsed>) {
			next = info.lines + 1;
			if (record.length === 1 && record[0] === '') continue;
			yield { line: info.lines - lineFeedsIn(record), fields: record };
		}
	} catch (error) {
		throw unreadable(error, next);
	}
}

interface Parsed {
	readonly record: string[];
	readonly info: { readonly lines: number };
}

/** The parser counts lines at a record's end. */
function lineFeedsIn(fields: readonly string[]): number {
	let count = 0;
	for (const field of fields) {
		if (field.includes('\n')) count += field.split('\n').length - 1;
	}
	return count;
}

function unreadable(error: unknown, line: number): unknown {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
		return new Unreadable(line, 'a quotation mark is opened and never closed');
	}
	if (code.includes('QUOTE')) {
		return new Unreadable(line, 'a quotation mark stands inside a value that is not quoted whole');
	}
	return error;
}

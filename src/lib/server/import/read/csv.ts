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
	let last = 0;
	const parser = parse({
		relax_column_count: true,
		record_delimiter: '\n',
		max_record_size: LONGEST,
		// The line travels in front of the fields: told of an error, the parser forgets what it had ready.
		on_record: (fields, { lines }) => {
			last = lines;
			const isEmpty = fields.length === 1 && fields[0] === '';
			return isEmpty ? null : [`${lines - lineFeedsIn(fields)}`, ...fields];
		}
	});
	pipeline(Readable.from(textOf(path)), parser, () => {});
	try {
		for await (const [line, ...fields] of parser as AsyncIterable<string[]>) {
			yield { line: Number(line), fields };
		}
	} catch (error) {
		throw unreadable(error, last + 1);
	}
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

import { getTableColumns, getTableName, is, Table } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as schema from '#lib/server/db/schema/index.ts';

const shape = /^(child|adult|service) (plain|personal|sealed|secret) (case|account|audit|brief)$/;

/** What is wrong with a table's classes: a column without one, or one that is no class. */
export function unclassified(table: Table, classes: Record<string, string> | undefined): string[] {
	return Object.keys(getTableColumns(table))
		.filter((column) => !shape.test(classes?.[column] ?? ''))
		.map((column) => `${getTableName(table)}.${column}`);
}

describe('every column is classified', () => {
	const exported: Record<string, unknown> = schema;
	const tables = Object.entries(exported).flatMap(([name, found]): [string, Table][] =>
		is(found, Table) ? [[name, found]] : []
	);

	it('in every table', () => {
		const all = schema as unknown as Record<string, Record<string, string>>;
		expect(tables.length).toBeGreaterThan(25);
		expect(tables.flatMap(([name, table]) => unclassified(table, all[`${name}Class`]))).toEqual([]);
	});

	it('sealed columns are bytes, and bytes are sealed', () => {
		const all = schema as unknown as Record<string, Record<string, string>>;
		const wrong = tables.flatMap(([name, table]) =>
			Object.entries(getTableColumns(table))
				.filter(
					([column, { dataType }]) =>
						(dataType === 'buffer') !== /sealed/.test(all[`${name}Class`]?.[column] ?? '')
				)
				.map(([column]) => `${name}.${column}`)
		);
		expect(wrong).toEqual([]);
	});

	it('and a column left out is found', () => {
		const { id: _, ...rest } = schema.childClass;
		expect(unclassified(schema.child, rest)).toEqual(['child.id']);
	});
});

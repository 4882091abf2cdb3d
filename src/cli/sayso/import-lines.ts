import type { FileReport, ImportReport } from '#lib/server/import/report.ts';
import type { Refusal } from '#lib/server/import/refusal.ts';

/** What an import did, as lines: one for each file, then every row that was refused or left aside. */
export function importLines({ files }: ImportReport): string[] {
	return [...files.map(countLine), ...files.flatMap(keptLines), ...files.flatMap(refusalLines)];
}

function countLine({ name, added, changed, unchanged, refused }: FileReport): string {
	return `${name}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused`;
}

function keptLines({ name, kept }: FileReport): string[] {
	return kept.map((one) => `kept: ${place(name, one)}: ${one.reason}`);
}

function refusalLines({ name, refusals, unnamed }: FileReport): string[] {
	const lines = refusals.map((one) => `refused: ${place(name, one)}: ${one.reason}`);
	return unnamed === 0 ? lines : [...lines, `refused: ${name}: and ${unnamed} more like these`];
}

function place(name: string, { line, column }: Refusal): string {
	return `${name}, line ${line}${column === null ? '' : `, column ${column}`}`;
}

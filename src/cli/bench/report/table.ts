/** A markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A number as people read it: more digits the smaller it is; a dash where there is none. */
export function shown(value: number | null | undefined): string {
	if (value === null || value === undefined || Number.isNaN(value)) return '-';
	const digits =
		Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
	return value === 0 ? '0' : value.toFixed(digits);
}

export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

/**
 * A table whose headings sort it. Headings with `aria-sort` become buttons; without this script the
 * table stands in the order the server gave it.
 */
class SortTable extends HTMLElement {
	connectedCallback(): void {
		for (const heading of this.querySelectorAll<HTMLTableCellElement>('thead th[aria-sort]')) {
			const button = document.createElement('button');
			button.type = 'button';
			button.append(...heading.childNodes);
			button.addEventListener('click', () => this.#sortBy(heading));
			heading.append(button);
		}
	}

	#sortBy(heading: HTMLTableCellElement): void {
		const body = this.querySelector('tbody');
		if (!body) return;
		const down = heading.getAttribute('aria-sort') === 'ascending';
		const column = heading.cellIndex;
		const rows = [...body.rows].sort((a, b) => compare(valueOf(a, column), valueOf(b, column)));
		body.append(...(down ? rows.reverse() : rows));
		for (const other of this.querySelectorAll('thead th[aria-sort]')) {
			other.setAttribute('aria-sort', 'none');
		}
		heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
	}
}

function valueOf(row: HTMLTableRowElement, column: number): string {
	const cell = row.cells[column];
	return cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
}

function compare(a: string, b: string): number {
	return a.localeCompare(b, document.documentElement.lang, { numeric: true });
}

customElements.define('sort-table', SortTable);

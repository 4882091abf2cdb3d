import { describe, expect, it } from 'vitest';
import { barsOf, BARS_WIDE } from './bars.ts';
import { columnsOf, NARROW, RATES_AND_COUNTS, WIDE } from './columns.ts';

const series = [
	{ id: 'yes', label: 'Yes', fill: 'solid', colour: 1 },
	{ id: 'no', label: 'No', fill: 'hollow', colour: 2 }
] as const;
const month = (at: number, yes: number, no: number) => ({
	id: `${2024 + Math.floor(at / 12)}-${at % 12}`,
	label: `Month ${at}`,
	short: 'Jan',
	under: at % 12 === 0 ? String(2024 + at / 12) : null,
	counts: { yes, no },
	rate: yes + no === 0 ? null : (100 * yes) / (yes + no)
});
const wide = { ...WIDE, ...RATES_AND_COUNTS };
const narrow = { ...NARROW, ...RATES_AND_COUNTS };

describe('columnsOf', () => {
	it('stacks the parts of a column with nothing between or over', () => {
		const { bars } = columnsOf([month(0, 12, 4)], series, wide);
		const [yes, no] = bars;
		expect(bars.map(({ id }) => id)).toEqual(['2024-0/yes', '2024-0/no']);
		expect(yes!.height / no!.height).toBeCloseTo(3);
		expect(yes!.y + yes!.height).toBeCloseTo(wide.counts[1]);
		expect(no!.y + no!.height).toBeCloseTo(yes!.y);
		expect(no!.y).toBeGreaterThanOrEqual(wide.counts[0]);
	});

	it('draws no bar for nothing, and breaks the line where there is no rate', () => {
		const drawn = columnsOf([month(0, 5, 5), month(1, 0, 0), month(2, 5, 0)], series, wide);
		expect(drawn.bars.map(({ id }) => id)).toEqual(['2024-0/yes', '2024-2/yes', '2024-0/no']);
		expect(drawn.rates?.points.map(({ id }) => id)).toEqual(['2024-0', '2024-2']);
		expect(drawn.rates?.path.match(/M/g)).toHaveLength(2);
	});

	it('tells rates of few apart', () => {
		const { rates } = columnsOf([month(0, 8, 2), month(1, 8, 1)], series, wide);
		expect(rates?.points.map(({ steady }) => steady)).toEqual([true, false]);
	});

	it.each([
		[12, wide, 12],
		[12, narrow, 12],
		[24, narrow, 24],
		[120, wide, 10],
		[120, narrow, 5]
	])('%i months: as many labels as fit', (count, plan, labels) => {
		const rows = Array.from({ length: count }, (_, at) => month(at, 9, 1));
		const drawn = columnsOf(rows, series, plan);
		expect(drawn.labels).toHaveLength(labels);
		for (const { x } of drawn.labels) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(plan.width);
		}
	});

	it('stands without any row', () => {
		expect(columnsOf([], series, wide)).toMatchObject({ bars: [], labels: [], totals: [] });
	});
});

describe('barsOf', () => {
	it('lays bars end to end, the longest row as wide as there is room', () => {
		const drawn = barsOf([month(0, 6, 2), month(1, 2, 2)], series, BARS_WIDE);
		const [first, second] = drawn.bars.filter(({ series: { id } }) => id === 'yes');
		expect(first!.width).toBeCloseTo(3 * second!.width);
		expect(drawn.rows[0]!.figuresX).toBe(BARS_WIDE.width - BARS_WIDE.figures + 8);
		expect(drawn.height).toBe(2 * BARS_WIDE.rowHeight);
	});

	it('cuts long names in the drawing', () => {
		const row = { ...month(0, 6, 2), label: 'A team with a name that goes on and on' };
		const [drawn] = barsOf([row], series, BARS_WIDE).rows;
		expect(drawn?.label).toBe('A team with a name that goes…');
	});
});

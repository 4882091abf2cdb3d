import { limits, verdictOn, type LimitId } from '../limits.ts';
import { plan } from '../speed/plan.ts';
import type { Speed } from '../speed/speed.ts';
import { median } from '../quantile.ts';
import type { WeightLine } from '../weight/weight.ts';
import type { Results } from './results.ts';
import { percent, shown, table } from './table.ts';

/** A run as markdown: the limits first, then what they were read from. */
export function markdownOf(results: Results): string {
	const { speed, figures, imports, weight, lighthouse } = results;
	return [
		`# Measured ${results.at}\n\nNode ${results.node}, ${results.cores} cores.${results.durable ? '' : ' The temporary folder is memory: set TMPDIR to a folder on a disk, or durable writes cost nothing here.'}`,
		limitsTable(results),
		...(speed ? [speedPart(speed)] : []),
		...(figures ? [figuresPart(figures)] : []),
		...(imports ? [importPart(imports)] : []),
		...(weight ? [weightPart(weight)] : []),
		...(lighthouse ? [`## Lighthouse, mobile\n\n${lighthousePart(lighthouse)}`] : [])
	].join('\n\n');
}

function limitsTable({ found }: Results): string {
	const rows = (Object.keys(limits) as LimitId[]).map((id) => {
		const { what, at, limit, unit } = limits[id];
		const must = `at ${at} ${limit} ${unit}`;
		return [what, must, shown(found[id]), verdictOn(id, found[id])];
	});
	return table(['what', 'limit', 'measured', ''], rows);
}

function speedPart({ lines, rounds: { raw, idle, loaded } }: Speed): string {
	const rows = lines.map((line) => {
		const { target, what } = plan[line.id];
		return [
			target,
			what,
			shown(line.perSecond),
			line.timesSmallest === null ? '-' : `× ${shown(line.timesSmallest)}`,
			shown(line.p50),
			shown(line.p99),
			shown(line.cpuMs),
			percent(line.others),
			String(line.errors)
		];
	});
	const head = [
		'server',
		'what',
		'a second',
		'smallest',
		'p50 ms',
		'p99 ms',
		'CPU ms',
		'others',
		'errors'
	];
	const written = shown(median(raw.map(({ perSecond }) => perSecond)));
	const memory = (['http', 'smallest', 'portal'] as const).map((name) => [
		name,
		shown(idle[name]),
		shown(loaded[name])
	]);
	return [
		'## Speed: middle of all rounds',
		table(head, rows),
		`better-sqlite3 alone writes ${written} rows of 1 KB a second, each durable. "others": the share of the machine somebody else took meanwhile; above a tenth, trust CPU and ratios, not rates.`,
		table(['memory, MiB', 'idle', 'after load'], memory)
	].join('\n\n');
}

function figuresPart(lines: NonNullable<Results['figures']>): string {
	const rows = lines.map(({ what, p50, p99, cpuP99 }) => [
		what,
		shown(p50),
		shown(p99),
		shown(cpuP99)
	]);
	return `## Figures among a million reviews\n\n${table(['figures', 'p50 ms', 'p99 ms', 'p99 CPU ms'], rows)}`;
}

function importPart(lines: NonNullable<Results['imports']>): string {
	const rows = lines.map(({ what, seconds, cpuSeconds, rss }) => [
		what,
		shown(seconds),
		shown(cpuSeconds),
		shown(rss)
	]);
	return `## Import\n\n${table(['extract', 's', 'CPU s', 'MiB at most'], rows)}`;
}

function weightPart(lines: readonly WeightLine[]): string {
	const types = ['Document', 'Stylesheet', 'Script', 'Font', 'Image'] as const;
	const rows = lines.map(({ page, total, byType, requests, uncompressed }) => [
		page,
		shown(total / 1024),
		...types.map((type) => shown((byType[type] ?? 0) / 1024)),
		String(requests),
		String(uncompressed.length)
	]);
	const head = [
		'page',
		'KiB',
		'HTML',
		'CSS',
		'JS',
		'fonts',
		'pictures',
		'requests',
		'uncompressed'
	];
	return `## First visit on a phone\n\n${table(head, rows)}`;
}

function lighthousePart(found: NonNullable<Results['lighthouse']>): string {
	if (typeof found === 'string') return found;
	const rows = found.map((line) => [
		line.page,
		String(line.performance),
		String(line.accessibility),
		String(line['best-practices']),
		line.faults.join(' ')
	]);
	return table(['page', 'performance', 'accessibility', 'best practices', 'faults'], rows);
}

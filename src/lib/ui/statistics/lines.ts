import { isBand } from '#lib/domain/person/band.ts';
import type { MonthISO } from '#lib/domain/calendar/month.ts';
import type { ParticipationFigures } from '#lib/domain/participation/rate.ts';
import type { Language, Translate } from '#lib/i18n/index.ts';
import type { Series, StackedRow } from '../chart/series.ts';
import type { View } from './asked.ts';
import { monthInWords, shortMonth } from './months.ts';
import type { Line } from './view.ts';

/** The parts that the counted add up to. Those who were there and said nothing only where they count. */
export function partsOf({ eligible, participated, in_the_room, views_only }: ParticipationFigures) {
	return {
		in_the_room,
		views_only,
		silent: participated - in_the_room - views_only,
		without: eligible - participated
	} as const;
}

export type PartId = keyof ReturnType<typeof partsOf>;

/** The parts as series of a chart. */
export function partSeries(t: Translate, pn4Counts: boolean): readonly (Series & { id: PartId })[] {
	const room = { id: 'in_the_room', fill: 'solid', colour: 1 } as const;
	const views = { id: 'views_only', fill: 'stripes', colour: 4 } as const;
	const silent = { id: 'silent', fill: 'dots', colour: 5 } as const;
	const without = { id: 'without', fill: 'hollow', colour: 2 } as const;
	const parts = pn4Counts ? [room, views, silent, without] : [room, views, without];
	return parts.map((part) => ({ ...part, label: t(`statistics:figure.${part.id}`) }));
}

/** What a line is called. */
export function lineLabel(
	{ id, name }: Pick<Line, 'id' | 'name'>,
	by: View,
	t: Translate,
	language: Language
): string {
	if (by === 'month') return monthInWords(id as MonthISO, language);
	if (isBand(id)) return t(`statistics:line.band.${id}`);
	if (name !== null) return name;
	return by === 'team' ? t('statistics:line.no_team') : t('statistics:line.no_lead');
}

/** The lines as rows of a chart; a month says its year where it begins, and at the first. */
export function chartRows(
	lines: readonly Line[],
	by: View,
	t: Translate,
	language: Language
): readonly StackedRow[] {
	return lines.map((line, index) => {
		const row = {
			id: line.id,
			label: lineLabel(line, by, t, language),
			counts: partsOf(line.figures),
			rate: line.figures.percent,
			part: line.figures.participated
		};
		if (by !== 'month') return row;
		const [year, month] = line.id.split('-');
		return {
			...row,
			short: shortMonth(line.id as MonthISO, language),
			under: index === 0 || month === '01' ? (year ?? null) : null
		};
	});
}

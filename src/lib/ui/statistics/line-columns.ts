import type { ParticipationFigures } from '#lib/domain/participation/rate.ts';
import type { Words } from '#lib/i18n/index.ts';
import { partsOf } from './lines.ts';
import { countInWords, rateInWords } from './numbers.ts';

interface Column {
	readonly id: keyof Words['statistics']['table'];
	/** What is sorted by; a missing rate comes first. */
	readonly value: (figures: ParticipationFigures) => number;
	readonly text: (figures: ParticipationFigures) => string;
}

const counted = (id: Column['id'], value: Column['value']): Column => ({
	id,
	value,
	text: (figures) => countInWords(value(figures))
});

const silent = counted('silent', (figures) => partsOf(figures).silent);

/** The columns of a breakdown: numerator, denominator and rate, the parts, and what is left out. */
export function columnsFor(pn4Counts: boolean): readonly Column[] {
	return [
		counted('took_part', ({ participated }) => participated),
		counted('counted', ({ eligible }) => eligible),
		{
			id: 'rate',
			value: ({ percent }) => percent ?? -1,
			text: ({ percent }) => rateInWords(percent)
		},
		counted('in_the_room', ({ in_the_room }) => in_the_room),
		counted('views_only', ({ views_only }) => views_only),
		...(pn4Counts ? [silent] : []),
		counted('without', (figures) => partsOf(figures).without),
		counted('unrecorded', ({ unrecorded }) => unrecorded),
		counted('under_four', ({ codes }) => codes.PN0),
		counted('held', ({ held }) => held)
	];
}

import type { CountTable, Relation } from '#lib/domain/statistics/count-table.ts';
import type { FurtherFigures, ViewsFigures } from '#lib/domain/statistics/further.ts';
import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import { hiddenCounts, type Published } from '#lib/domain/statistics/suppression.ts';
import { prefixed, shownOf, tied, type PublishedOf } from './tied.ts';

type Views = FurtherFigures['views'];
const GROUPS = ['looked_after_reviews', 'conferences'] as const;

/**
 * The figures of views, hidden together: languages and help each add up to all that was received, asked
 * for or not, and so does each way with those who did not use it.
 */
export function publishViews(views: Views): PublishedOf<Views> {
	const hidden = hiddenCounts(viewsTable(views));
	const [looked_after_reviews, conferences] = GROUPS.map((id) =>
		publishGroupViews(views[id], hidden, id)
	);
	return {
		looked_after_reviews: looked_after_reviews!,
		conferences: conferences!,
		ways: shownOf(views.ways, hidden, 'way.'),
		languages: shownOf(views.languages, hidden, 'language.'),
		help: shownOf(views.help, hidden, 'help.')
	};
}

/** Everything that adds up among the figures of views. */
export function viewsTable(views: Views): CountTable {
	const received = Object.values(views.help).reduce((sum, n) => sum + n, 0);
	const counts: Record<string, number> = { received };
	const relations: Relation[] = [];
	for (const id of GROUPS) {
		const { asked, received, unasked } = views[id];
		const missing = asked - received;
		Object.assign(counts, prefixed(id, { asked, received, unasked, missing }));
		relations.push({ total: `${id}.asked`, parts: [`${id}.received`, `${id}.missing`] });
	}
	const [languages, help] = [prefixed('language', views.languages), prefixed('help', views.help)];
	Object.assign(counts, languages, help);
	const all = GROUPS.flatMap((id) => [`${id}.received`, `${id}.unasked`]);
	relations.push(
		tied(counts, 'received', all),
		{ total: 'received', parts: Object.keys(help) },
		tied(counts, 'received', Object.keys(languages))
	);
	for (const [way, n] of Object.entries(views.ways)) {
		Object.assign(counts, { [`way.${way}`]: n, [`without.${way}`]: received - n });
		relations.push({ total: 'received', parts: [`way.${way}`, `without.${way}`] });
	}
	return { counts, relations };
}

function publishGroupViews(
	{ percent_received, ...counts }: ViewsFigures,
	hidden: ReadonlySet<string>,
	id: (typeof GROUPS)[number]
): PublishedOf<ViewsFigures> {
	const { asked, received } = counts;
	const { missing, ...shown } = shownOf({ ...counts, missing: asked - received }, hidden, `${id}.`);
	const rate: readonly Published[] = [shown.asked, shown.received, missing];
	return { ...shown, percent_received: publishedPercent(percent_received, rate) };
}

import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import { figureGroupOf, MEETING_KINDS } from '#lib/domain/meeting/kinds.ts';
import { isPnCode } from '#lib/domain/participation/codes.ts';
import {
	participationPerChild,
	type ChildFigures,
	type ChildMeeting
} from '#lib/domain/participation/per-child.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { statement } from '../db/statement.ts';
import type { Service } from '../service.ts';
import { settingOf } from '../settings/settings.ts';
import { factsSql } from './kept/facts.ts';
import { MEASURES } from './kept/measures.ts';
import { teachRules } from './kept/rules.ts';
import { whoseFigures, type Whose } from './whose.ts';

const WHERE = `measure = '${MEASURES.participation}' AND day BETWEEN @from AND @to AND (@leadId IS NULL OR lead_id = @leadId)`;

const meetings = statement((db) => {
	teachRules(db);
	return db.$client.prepare<
		object,
		{ kind: (typeof MEETING_KINDS)[number]; child: string; value: string }
	>(`
		SELECT k.kind, f.child_id AS child, k.value
		FROM figure_fact f JOIN figure_key k ON k.id = f.key_id
		WHERE ${WHERE} AND f.meeting_id NOT IN (SELECT meeting_id FROM figure_stale)
		UNION ALL
		SELECT kind, child_id, value FROM (${factsSql('figure_stale')}) WHERE ${WHERE}`);
});

/**
 * The participation figures counted by child, to stand beside those counted by meeting. A child can't
 * be added up from months, so this reads every meeting of the period.
 * @throws 404 unless the policy lets this actor see them.
 */
export function figuresPerChild(
	service: Service,
	actor: Actor,
	period: Period,
	whose: Whose
): Record<FigureGroup, ChildFigures> {
	const { leadId = null } = whoseFigures(service, actor, whose);
	const settings = { pn4Counts: settingOf(service, 'pn4Counts') };
	const rows = meetings(service).all({ ...period, leadId });
	const of = (group: FigureGroup): ChildMeeting[] =>
		rows
			.filter(({ kind }) => figureGroupOf(kind) === group)
			.map(({ child, value }) => ({ child, code: isPnCode(value) ? value : null }));
	return {
		looked_after_reviews: participationPerChild(of('looked_after_reviews'), settings),
		conferences: participationPerChild(of('conferences'), settings)
	};
}

import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { FurtherFigures } from '#lib/domain/statistics/further.ts';
import type { ParticipationFigures } from '#lib/domain/participation/rate.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { Service } from '../../service.ts';
import { advocateFigures } from './advocates.ts';
import { decisionFigures } from './decisions.ts';
import { givenFor } from './given.ts';
import { paperFigures } from './papers.ts';
import { talkFigures } from './talks.ts';
import { viewsFigures } from './views.ts';
import { wishFigures } from './wishes.ts';

/**
 * The further figures of a period, counted from the rows themselves by their indexes. `participation`
 * says how many children there were at held meetings; those under four are left out. How it was
 * from all sides is not among them: no page may see its true counts. Asks nobody: call `whoseFigures`
 * first.
 */
export function furtherFigures(
	service: Service,
	period: Period,
	leadId: string | undefined,
	participation: Readonly<Record<FigureGroup, ParticipationFigures>>
): Omit<FurtherFigures, 'all_round'> {
	const given = givenFor(period, leadId);
	const fourOrOver = (id: FigureGroup) => participation[id].held - participation[id].codes.PN0;
	return {
		views: viewsFigures(service, given),
		advocates: advocateFigures(service, given),
		talks: talkFigures(service, given, fourOrOver),
		decisions: decisionFigures(service, given, fourOrOver),
		decision_sheets: paperFigures(
			service,
			given,
			{ kind: 'decision-sheet', group: 'conferences' },
			participation.conferences.held
		),
		records: paperFigures(
			service,
			given,
			{ kind: 'record', group: 'looked_after_reviews' },
			participation.looked_after_reviews.held
		),
		wishes: wishFigures(service, given)
	};
}

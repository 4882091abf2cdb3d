import { helpLines, helpLinesCheckedOn } from '#lib/domain/help/lines.ts';
import { emergencyDutyNumber } from '#lib/server/settings/emergency.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service } }) => ({
	duty: emergencyDutyNumber(service),
	lines: helpLines,
	checkedOn: helpLinesCheckedOn
});

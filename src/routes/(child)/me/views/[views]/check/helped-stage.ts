import type { Band } from '#lib/domain/person/band.ts';
import { HELPED_BY, type HelpedBy } from '#lib/domain/participation/helped-by.ts';
import type { Translate } from '#lib/i18n/index.ts';
import type { Stage } from '#lib/ui/form/two/stages.ts';
import { helperPictures } from './who-helped.ts';

/** Who helped, to be chosen before sending; nothing to choose where the session knows. */
export function helpedStage(band: Band, known: HelpedBy | null, t: Translate): readonly Stage[] {
	if (known && known !== 'alone') return [];
	const options = HELPED_BY.map((id) => ({
		id,
		words: t(`views:check.helped_by.${id}.${band}`),
		picture: helperPictures[id]
	}));
	return [{ name: 'helped', question: t(`views:check.helped.${band}`), options }];
}

import type { FacesField } from '#lib/instruments/engine/field.ts';
import { pictureGroups } from '#lib/instruments/pictures.ts';

/** Up to three: feelings come mixed. */
export const feelToday = {
	id: 'feel-today',
	kind: 'faces',
	options: pictureGroups.feeling,
	most: 3,
	audience: 'chosen'
} as const satisfies FacesField;

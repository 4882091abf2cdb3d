import type { HelpedBy } from '#lib/domain/participation/helped-by.ts';
import type { PictureId } from '#lib/instruments/pictures.ts';

/** Who may have helped, drawn. */
export const helperPictures = {
	alone: 'feeling/okay',
	carer: 'people/carer',
	worker: 'people/social-worker',
	advocate: 'people/advocate',
	family: 'people/grandma',
	other: 'people/friend'
} as const satisfies Record<HelpedBy, PictureId>;

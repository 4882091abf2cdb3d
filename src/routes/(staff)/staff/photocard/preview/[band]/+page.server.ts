import { isBand } from '#lib/domain/person/band.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { ownPhotocard } from '#lib/server/photocards/own.ts';
import { previewPortrait } from '../../preview-portrait.ts';
import type { PageServerLoad } from './$types';

/** One's own photocard in a band's own character, exactly as its children see it. */
export const load: PageServerLoad = ({ params, locals }) => {
	const { service, actor } = locals;
	if (!isBand(params.band)) notThere();
	const { calledName, portrait, words, letterTo, ring, textTo, email } = ownPhotocard(
		service,
		actor
	);
	locals.look = { band: params.band };
	return {
		band: params.band,
		card: {
			called: calledName,
			portrait: previewPortrait(portrait),
			words: words[params.band] || null,
			letterTo: letterTo || null,
			ring: ring || null,
			textTo: textTo || null,
			email: email || null,
			changed: null
		}
	};
};

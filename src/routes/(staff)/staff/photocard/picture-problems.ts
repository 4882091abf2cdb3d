import type { PictureProblem } from '#lib/server/photocards/encode.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';

/** What to say about a picture that was not taken. */
export const PICTURE_PROBLEMS = {
	empty: 'picture_none',
	'too-big': 'picture_big',
	'not-a-picture': 'picture_kind'
} as const satisfies Record<PictureProblem, ErrorKey>;

import type { AvatarLook } from '#lib/instruments/avatar-looks.ts';
import type { Shape } from '../shape.ts';
import { longHair } from './long-hair.ts';
import { shortHair } from './short-hair.ts';
import { tiedHair } from './tied-hair.ts';

/** A way to wear hair, in layers. */
export type HairStyle = {
	/** Behind head and shoulders. */
	readonly back?: readonly Shape[];
	/** Behind the head, and gone beneath a hat: what is tied up on top. */
	readonly up?: readonly Shape[];
	/** On the head, over the brow. */
	readonly front?: readonly Shape[];
	/** Over the shoulders. */
	readonly down?: readonly Shape[];
	/** How far it stands above the head, for what sits on it. */
	readonly height?: number;
};

export const hairStyles: Record<AvatarLook<'hair'>, HairStyle> = {
	none: {},
	...shortHair,
	...longHair,
	...tiedHair
};

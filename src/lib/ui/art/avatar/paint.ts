import type { AvatarLooks } from './looks.ts';
import { cloths, hairs, skins } from './palette.ts';
import type { Paint } from './shape.ts';

/** The colours of an avatar, as the paints of its shapes ask for them. */
export function paintsOf(looks: AvatarLooks): (paint: Paint) => string {
	const skin = skins[looks.skin ?? 'nobody'];
	const hair = hairs[looks['hair-colour'] ?? 'nobody'];
	const cloth = cloths[looks.colour ?? 'nobody'];
	const named: Record<Exclude<Paint, `#${string}`>, string> = {
		skin: skin.base,
		'skin-shade': skin.shade,
		'skin-line': skin.line,
		lips: skin.lips,
		hair: hair.base,
		'hair-shade': hair.shade,
		'hair-light': hair.light,
		top: cloth.base,
		'top-shade': cloth.shade,
		'top-light': cloth.light,
		wear: cloth.wear,
		'wear-shade': cloth.wearShade,
		backdrop: cloth.backdrop
	};
	const isNamed = (paint: Paint): paint is keyof typeof named => Object.hasOwn(named, paint);
	return (paint) => (isNamed(paint) ? named[paint] : paint);
}

import type { AvatarLooks } from './looks.ts';
import { atEars, inFront, onSkin, wheelchair } from './part/extras.ts';
import { features, head } from './part/face.ts';
import { hairStyles } from './part/hair.ts';
import { headwear } from './part/headwear.ts';
import { tops } from './part/tops.ts';
import { disc, type Shape } from './shape.ts';

/** A group of shapes, moved up by so much. */
export type Layer = { readonly shapes: readonly Shape[]; readonly up?: number };

const backdrop = [disc('backdrop', 100, 100, 100)];

/** The layers of an avatar, from the back to the front. */
export function layersOf(looks: AvatarLooks): readonly Layer[] {
	const { extras } = looks;
	const hair = hairStyles[looks.hair ?? 'short'];
	const worn = headwear[looks.headwear ?? 'none'];
	const seen = (shapes: readonly Shape[] | undefined) =>
		worn.hair === 'none' ? [] : (shapes ?? []);
	const each = (by: Partial<Record<string, readonly Shape[]>>) =>
		extras.flatMap((id) => by[id] ?? []);
	return [
		{ shapes: backdrop },
		{ shapes: extras.includes('wheelchair') ? wheelchair : [] },
		{ shapes: worn.behind ?? [] },
		{ shapes: worn.hair === 'all' ? (hair.up ?? []) : [] },
		{ shapes: seen(hair.back) },
		{ shapes: head.slice(0, 1) },
		{ shapes: tops[looks.top ?? 't-shirt'] },
		{ shapes: head.slice(1) },
		{ shapes: [...each(onSkin), ...features(extras)] },
		{ shapes: seen(hair.front) },
		{ shapes: seen(hair.down) },
		{ shapes: worn.ears ? [] : each(atEars) },
		{ shapes: worn.shapes, up: worn.onTop ? (hair.height ?? 0) : 0 },
		{ shapes: each(inFront) }
	];
}

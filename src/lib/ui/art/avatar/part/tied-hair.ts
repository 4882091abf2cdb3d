import { both, disc, flat, line, type Shape } from '../shape.ts';
import type { HairStyle } from './hair.ts';

/** Drawn back from the face. */
const sleek: readonly Shape[] = [
	flat(
		'hair',
		'M63.5 102C56 62 70 44 100 44C130 44 144 62 136.5 102C135 88 130 79 122 74C110 67 90 67 78 74C70 79 65 88 63.5 102Z'
	),
	line('hair-light', 2.2, 'M80 70Q86 56 98 49M100 66L100 50M120 70Q114 56 103 49')
];

/** Parted down the middle. */
const parted: readonly Shape[] = [
	...sleek.slice(0, 1),
	line('skin-shade', 2.2, 'M100 69L100 46'),
	line(
		'hair-shade',
		2.2,
		'M84 71Q86 56 95 47M73 79Q74 62 86 51M116 71Q114 56 105 47M127 79Q126 62 114 51'
	)
];

/** A plait, three strands over each other, all the way down. */
const plait: readonly Shape[] = [0, 1, 2, 3, 4].flatMap((at) => {
	const y = 110 + at * 13;
	const w = 8 - at * 0.5;
	const left = 60 - at * 0.6;
	return [
		flat(
			'hair',
			`M${left} ${y}C${left - w} ${y + 2} ${left - w} ${y + 13} ${left} ${y + 17}C${left + w} ${y + 13} ${left + w} ${y + 2} ${left} ${y}Z`
		),
		line('hair-light', 1.8, `M${left - 4} ${y + 4}L${left} ${y + 9}L${left + 4} ${y + 4}`)
	];
});

/** Hair that is tied. */
export const tiedHair = {
	puffs: {
		up: [
			...both(
				flat(
					'hair',
					'M80 58C78 68 66 74 58 69C48 72 38 63 41 54C34 46 40 33 50 33C56 25 70 26 74 34C84 37 86 50 80 58Z'
				)
			),
			...both(line('hair-light', 2.2, 'M48 46Q52 38 60 39M50 60Q54 64 61 62M68 41Q74 44 73 51'))
		],
		front: [...parted, ...both(line('wear', 4, 'M77 60Q82 54 84 47'))],
		height: 2
	},
	ponytail: {
		up: [
			flat(
				'hair-shade',
				'M118 50C140 36 164 56 160 88C158 112 164 128 174 138C154 144 136 130 138 104C140 84 134 72 122 64Z'
			),
			line('hair-light', 2.2, 'M138 58Q152 68 150 92Q149 112 156 126')
		],
		front: [...sleek, line('wear', 5, 'M122 49Q130 54 131 62')],
		height: 2
	},
	bun: {
		up: [
			disc('hair', 100, 36, 19),
			line('hair-light', 2.4, 'M88 34Q92 24 102 23M96 40Q104 42 110 34'),
			line('wear', 5, 'M86 51Q100 56 114 51')
		],
		front: sleek,
		height: 2
	},
	braids: {
		front: parted,
		down: [...plait, ...plait.map(mirroredPlait), ...both(line('wear', 5, 'M53.5 177L61.5 177'))],
		height: 2
	}
} as const satisfies Record<string, HairStyle>;

function mirroredPlait(shape: Shape): Shape {
	return both(shape)[1];
}

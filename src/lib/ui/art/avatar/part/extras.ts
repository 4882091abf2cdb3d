import type { AvatarLook } from '#lib/instruments/avatar-looks.ts';
import { both, disc, flat, line, type Shape } from '../shape.ts';

/** On the skin, beneath the features. */
export const onSkin: Partial<Record<AvatarLook<'extras'>, readonly Shape[]>> = {
	beard: [
		flat(
			'hair',
			'M65.5 98C69 108 72 114 76 118C82 124 88 122 100 122C112 122 118 124 124 118C128 114 131 108 134.5 98C136 126 122 152 100 152C78 152 64 126 65.5 98Z'
		),
		flat('skin', 'M85 128Q100 121 115 128Q112 137 100 137Q88 137 85 128Z')
	],
	freckles: [
		[78, 113],
		[83, 110],
		[84.5, 116],
		[90, 112],
		[122, 113],
		[117, 110],
		[115.5, 116],
		[110, 112]
	].map(([x = 0, y = 0]) => disc('skin-line', x, y, 1.25))
};

/** At the ears, over the hair. */
export const atEars: Partial<Record<AvatarLook<'extras'>, readonly Shape[]>> = {
	'hearing-aid': [
		line('#2f6fb0', 5.5, 'M139 95.5Q144 99 143.5 108'),
		line('#f4f1ea', 2, 'M142 100L143 104'),
		line('#7fa9d0', 1.8, 'M138 95Q132 96 133 104L134.5 109'),
		disc('#7fa9d0', 134.5, 110, 2.4)
	],
	earrings: [...both(line('#d9a520', 2.4, 'M62 121C58 121 58 130 62 130C66 130 66 121 62 121'))]
};

const frame =
	'M71 100C71 92 75 90 84 90C93 90 97 92 97 100C97 109 92 113 84 113C76 113 71 109 71 100ZM71 98L63 95';

/** In front of the face. The pale edge keeps a frame apart from any skin. */
export const inFront: Partial<Record<AvatarLook<'extras'>, readonly Shape[]>> = {
	glasses: [
		...both(line('#d9cfc0', 4.2, frame)),
		...both(line('#22304a', 3, frame)),
		line('#22304a', 3, 'M97 98Q100 95.5 103 98')
	]
};

/** Behind everybody: the back and the handles of a chair. */
export const wheelchair: readonly Shape[] = [
	flat('#39414d', 'M48 200L48 150Q48 144 54 144L146 144Q152 144 152 150L152 200Z'),
	...both(line('#aeb6c1', 6, 'M36 200L36 150Q36 142 28 142L20 142')),
	...both(line('#1f242b', 9, 'M28 142L15 142'))
];

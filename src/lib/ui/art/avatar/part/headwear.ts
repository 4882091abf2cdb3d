import type { AvatarLook } from '#lib/instruments/avatar-looks.ts';
import { disc, flat, line, type Shape } from '../shape.ts';

export type Headwear = {
	readonly behind?: readonly Shape[];
	readonly shapes: readonly Shape[];
	/** What of the hair is still seen: all, what a hat leaves, or none. */
	readonly hair: 'all' | 'below' | 'none';
	/** Covers the ears and what is at them. */
	readonly ears?: true;
	/** Sits on top of the hair, however high that is. */
	readonly onTop?: true;
};

export const headwear: Record<AvatarLook<'headwear'>, Headwear> = {
	none: { shapes: [], hair: 'all' },
	headscarf: {
		behind: [flat('wear-shade', 'M52 160C42 92 54 42 100 42C146 42 158 92 148 160Z')],
		shapes: [
			flat(
				'wear',
				'M52 164C38 96 52 40 100 40C148 40 162 96 148 164C138 182 120 190 100 190C80 190 62 182 52 164ZM69 98C69 125 82 144 100 144C118 144 131 125 131 98C131 62 69 62 69 98Z'
			),
			line(
				'wear-shade',
				2.6,
				'M64 80C70 60 84 54 100 54C116 54 130 60 136 80M58 122C64 144 78 158 98 162M142 126C138 148 116 162 70 172M140 148C130 168 108 178 88 183'
			)
		],
		hair: 'none',
		ears: true
	},
	patka: {
		shapes: [
			disc('wear', 100, 38, 13),
			line('wear-shade', 2.4, 'M90 40Q100 46 110 40'),
			flat(
				'wear',
				'M63 96C55 40 145 40 137 96C134 84 128 77 120 74Q100 67 80 74C72 77 66 84 63 96Z'
			),
			line(
				'wear-shade',
				2.4,
				'M68 82Q82 62 98 52M132 82Q118 62 102 52M80 73Q90 60 100 53Q110 60 120 73'
			)
		],
		hair: 'none'
	},
	turban: {
		shapes: [
			flat(
				'wear',
				'M60 96C44 84 46 54 66 42C82 28 118 28 134 42C154 54 156 84 140 96C136 86 124 76 100 66C76 76 64 86 60 96Z'
			),
			line(
				'wear-shade',
				2.6,
				'M100 66C84 62 66 68 55 80M100 58C82 50 64 54 53 66M102 48C88 38 72 40 62 48M100 66C116 62 134 68 145 80M100 58C118 50 136 54 147 66M98 48C112 38 128 40 138 48'
			),
			flat('wear-shade', 'M93 70L100 62L107 70L100 73Z')
		],
		hair: 'none'
	},
	kippah: {
		shapes: [
			flat('wear', 'M77 53C80 38 120 38 123 53Q100 46 77 53Z'),
			line('wear-shade', 2.6, 'M78 52.5Q100 45.5 122 52.5')
		],
		hair: 'all',
		onTop: true
	},
	cap: {
		shapes: [
			flat('wear', 'M61 84C56 36 144 36 139 84Q100 68 61 84Z'),
			flat(
				'wear-shade',
				'M61 84Q100 66 139 84C150 86 156 92 156 96C136 88 118 84 100 84C82 84 64 88 44 96C44 92 50 86 61 84Z'
			),
			line('wear-shade', 2, 'M100 47L100 72M82 50Q76 62 76 76M118 50Q124 62 124 76'),
			disc('wear-shade', 100, 47, 3)
		],
		hair: 'below'
	},
	beanie: {
		shapes: [
			disc('top-light', 100, 36, 11),
			flat('wear', 'M62 78C58 34 142 34 138 78Z'),
			flat('wear-shade', 'M58 74Q100 60 142 74Q144 82 142 90Q100 76 58 90Q56 82 58 74Z'),
			line(
				'wear',
				2,
				'M70 73L69 84M82 70L81.5 81M94 68L94 79M106 68L106 79M118 70L118.5 81M130 73L131 84'
			)
		],
		hair: 'below'
	},
	hairband: {
		shapes: [
			line('wear', 7, 'M63 86C66 56 84 49 100 49C116 49 134 56 137 86'),
			flat(
				'wear-shade',
				'M127 57C116 44 108 50 112 58C114 64 122 62 127 57C140 46 148 54 142 62C138 67 130 63 127 57Z'
			),
			disc('wear', 127, 57, 4)
		],
		hair: 'all'
	}
};

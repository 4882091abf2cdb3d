import type { AvatarLook } from '#lib/instruments/avatar-looks.ts';
import { both, disc, flat, line, type Shape } from '../shape.ts';

/** Neck, ears and head, without features. */
export const head: readonly Shape[] = [
	flat('skin-shade', 'M85 128L115 128L115 158Q100 172 85 158Z'),
	...both(flat('skin-shade', 'M67 98C59 95 56 103 59 112C61 120 66 124 71 120Z')),
	flat('skin', 'M66 92C66 49 134 49 134 92C134 123 119 147 100 147C81 147 66 123 66 92Z'),
	flat(
		'skin-shade',
		'M134 92C134 123 119 147 100 147Q96 147 92 145C113 140 124 120 126 92Q127 76 122 66C130 71 134 80 134 92Z'
	)
];

const eyes: readonly Shape[] = [
	...both(flat('#fdf9f3', 'M76 102Q85 92 94 102Q85 108.5 76 102Z')),
	disc('#2a2024', 85.6, 101, 4.2),
	disc('#2a2024', 114.4, 101, 4.2),
	disc('#ffffff', 87.2, 99.4, 1.3),
	disc('#ffffff', 116, 99.4, 1.3),
	...both(line('#2a2024', 2.2, 'M75.5 102Q85 91 94.5 102'))
];

const brows = both(line('hair-shade', 3.4, 'M75 89Q84 83 93 87'));
const nose = line(
	'skin-line',
	2.4,
	'M101 108C102 113 105.5 115 104 118C102 120.5 98 120.5 95.5 118.5'
);

const smile = line('lips', 2.8, 'M86 128Q100 140.5 114 128');

/** A smile that shows what is in it. */
const braces: readonly Shape[] = [
	flat('lips', 'M85 127Q100 130 115 127Q112 140 100 140Q88 140 85 127Z'),
	flat('#fdf9f3', 'M88 128.4Q100 130.6 112 128.4Q110 135 100 135Q90 135 88 128.4Z'),
	line('#6f8ba5', 1.3, 'M88.6 131.6Q100 133.6 111.4 131.6'),
	line('#6f8ba5', 2.2, 'M93 130.6L93 133.6M98 131L98 134.2M103 131L103 134.2M108 130.6L108 133.6')
];

/** Eyes, brows, nose and mouth. */
export function features(extras: readonly AvatarLook<'extras'>[]): readonly Shape[] {
	const mouth = extras.includes('braces') ? braces : [smile];
	return [...eyes, ...brows, nose, ...mouth];
}

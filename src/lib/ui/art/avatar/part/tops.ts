import type { AvatarLook } from '#lib/instruments/avatar-looks.ts';
import { both, disc, flat, line, type Shape } from '../shape.ts';

const shoulders = 'M24 204C26 172 42 163 82 153Q100 168 118 153C158 163 174 172 176 204Z';
const body = flat('top', shoulders);
/** Where the arm meets the body. */
const arms = both(line('top-shade', 2.6, 'M54 204Q53 190 57 180'));
const roundNeck = line('top-shade', 5, 'M81 154Q100 171 119 154');

export const tops: Record<AvatarLook<'top'>, readonly Shape[]> = {
	't-shirt': [body, roundNeck, ...arms],
	stripes: [
		body,
		flat('top-light', 'M52 163L65 158.5Q100 180 135 158.5L148 163Q100 192 52 163Z'),
		flat('top-light', 'M34 173L42 168Q100 208 158 168L166 173L170 180Q100 222 30 180Z'),
		flat('top-light', 'M26.6 188L58 202L24 204ZM173.4 188L142 202L176 204Z'),
		roundNeck
	],
	hoodie: [
		flat(
			'top-shade',
			'M56 164C58 144 74 140 80 138L120 138C126 140 142 144 144 164L118 178L82 178Z'
		),
		flat('skin-shade', 'M85 136L115 136L115 154Q100 176 85 154Z'),
		flat(
			'top',
			'M24 204C26 174 40 165 66 157Q74 178 100 184Q126 178 134 157C160 165 174 174 176 204Z'
		),
		...both(flat('top-shade', 'M66 157L80 148Q86 166 100 178L100 185Q74 180 66 157Z')),
		...both(line('top-light', 2.6, 'M91 178L90 196')),
		...arms
	],
	shirt: [
		body,
		...both(flat('top-light', 'M82 152L100 171L87 184L73 157Z')),
		line('top-shade', 2, 'M100 172L100 204'),
		disc('top-light', 104, 184, 1.8),
		disc('top-light', 104, 196, 1.8),
		...arms
	],
	jumper: [
		body,
		flat('top-light', 'M34 178Q100 206 166 178L170 188Q100 216 30 188Z'),
		line(
			'top-shade',
			3,
			'M34 184L46 190L54 186L66 194L76 190L88 197L100 192L112 197L124 190L134 194L146 186L154 190L166 184'
		),
		flat('top-shade', 'M80 151Q100 166 120 151L122 159Q100 177 78 159Z'),
		line('top', 1.6, 'M87 158L86 164M95 162L94.5 168M105 162L105.5 168M113 158L114 164')
	],
	sports: [
		body,
		...both(flat('top-light', 'M60 159L66 157.4L44 204L36 204Q44 176 60 159Z')),
		flat('top-light', 'M80 153L100 180L120 153L124 154.4L100 188L76 154.4Z')
	],
	dungarees: [
		flat('top-light', shoulders),
		line('#ffffff', 4, 'M81 154Q100 171 119 154'),
		flat('top', 'M68 186L132 186L136 204L64 204Z'),
		...both(flat('top', 'M62 158L72 155.4L80 190L70 192Z')),
		disc('#e5bf55', 75.5, 190, 3.6),
		disc('#e5bf55', 124.5, 190, 3.6),
		line('top-shade', 2, 'M88 195L112 195L112 204M88 195L88 204')
	]
};

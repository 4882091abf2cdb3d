import type { Field } from '#lib/instruments/engine/field.ts';
import {
	avatarLooks,
	avatarPicture,
	type AvatarLook,
	type AvatarPart
} from '#lib/instruments/avatar-looks.ts';
import { quiet } from '#lib/instruments/my-life/fields/making.ts';

function part<P extends AvatarPart>(id: P, looks: readonly AvatarLook<P>[], most = 1): Field {
	const options = looks.map((look) => ({ id: look, picture: avatarPicture(id, look) }));
	return { ...quiet, id, kind: 'pictures', options, most };
}

/** Parts of the avatar of which one is picked, in the order that somebody would draw them. */
const picked = [
	part('skin', avatarLooks.skin),
	part('hair', avatarLooks.hair),
	part('hair-colour', avatarLooks['hair-colour']),
	part('headwear', avatarLooks.headwear)
];
const worn = [part('top', avatarLooks.top), part('colour', avatarLooks.colour)];

const extras = avatarLooks.extras;
const beardless = extras.filter((look) => look !== 'beard');

/** The avatar of a child: everything but a beard. */
export const childAvatar: readonly Field[] = [
	...picked,
	part('extras', beardless, beardless.length),
	...worn
];

/** The avatar of a young person. */
export const olderAvatar: readonly Field[] = [
	...picked,
	part('extras', extras, extras.length),
	...worn
];

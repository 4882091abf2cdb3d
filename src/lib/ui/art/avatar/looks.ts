import { avatarLooks, type AvatarLook, type AvatarPart } from '#lib/instruments/avatar-looks.ts';

/** What was picked for an avatar, by part; as stored, or as a form sends it. */
export type AvatarChoices = Readonly<Record<string, readonly string[]>>;

/** The looks of an avatar. A part that nobody picked is undefined, and drawn as nobody's. */
export type AvatarLooks = {
	readonly [P in Exclude<AvatarPart, 'extras'>]?: AvatarLook<P> | undefined;
} & { readonly extras: readonly AvatarLook<'extras'>[] };

/** The looks that were picked. Anything that is no look of its part is passed over. */
export function looksOf(choices: AvatarChoices): AvatarLooks {
	const of = <P extends AvatarPart>(part: P) => {
		const picked = Object.hasOwn(choices, part) ? (choices[part] ?? []) : [];
		return (avatarLooks[part] as readonly AvatarLook<P>[]).filter((look) => picked.includes(look));
	};
	return {
		skin: of('skin')[0],
		hair: of('hair')[0],
		'hair-colour': of('hair-colour')[0],
		headwear: of('headwear')[0],
		top: of('top')[0],
		colour: of('colour')[0],
		extras: of('extras')
	};
}

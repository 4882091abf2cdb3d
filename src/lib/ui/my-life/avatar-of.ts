import { avatarLooks } from '#lib/instruments/avatar-looks.ts';
import { pickedIn, type Answers } from '#lib/instruments/engine/answer.ts';
import type { AvatarChoices } from '#lib/ui/art/avatar/looks.ts';
import type { SaidEntry } from './entry-words.ts';

/** Whether a field is a part of the avatar: it is read as a drawing, not as an answer. */
export function isOfAvatar(field: string): boolean {
	return Object.hasOwn(avatarLooks, field);
}

/** How a child made their avatar look: what they picked on their first page. */
export function avatarOf(me: Answers): AvatarChoices {
	return Object.fromEntries(
		Object.keys(me)
			.filter(isOfAvatar)
			.map((field) => [field, pickedIn(me, field)])
	);
}

/** The avatar among the things on a page; null where there is none. */
export function avatarAmong(entries: readonly SaidEntry[]): AvatarChoices | null {
	const answers = Object.fromEntries(entries.map(({ field, answer }) => [field, answer]));
	const choices = avatarOf(answers);
	return Object.keys(choices).length > 0 ? choices : null;
}

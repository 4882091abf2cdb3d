import type { Feeling, PictureId, PictureIn } from '#lib/instruments/pictures.ts';
import { skips, type Skip } from '#lib/instruments/engine/audience.ts';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';

/** Lower-case letters, digits and hyphens only: ids become parts of form names and i18n keys. */
type Id = string;

type FieldOf<Kind extends string, Value> = {
	readonly id: Id;
	readonly kind: Kind;
	/** Absent: optional. False only where the rest makes no sense without an answer. */
	readonly optional?: false;
	/** May the child choose who hears the answer, or is it always for the IRO (the chair) alone? */
	readonly audience: 'chosen' | 'only-my-iro';
	/** Absent: both. The special answers "I'd rather not say" and "ask me in person". */
	readonly skips?: readonly Skip[];
	/** Only chooses which pages come: nobody reads it as an answer. */
	readonly steering?: true;
	/** Does this answer say that the child is not safe, so that the alert must be raised? */
	readonly notSafe?: (value: Value) => boolean;
};

/** An answer here is a request that the IRO must answer; a list: only those options are. */
type OptionWish = { readonly wish?: true | readonly Id[] };
type WordsWish = { readonly wish?: true };

type PictureOption = { readonly id: Id; readonly picture: PictureId };
export type PersonOption = { readonly id: Id; readonly picture: PictureIn<'people'> };

/** Feelings of one neutral creature; the picture of `happy` is `feeling/happy`. */
export type FacesField = FieldOf<'faces', readonly string[]> & {
	readonly options: readonly Feeling[];
	/** How many may be picked; absent: one. */
	readonly most?: number;
};

/** Picture options; one or, with `most`, several. */
type PicturesField = FieldOf<'pictures', readonly string[]> &
	OptionWish & {
		readonly options: readonly PictureOption[];
		readonly most?: number;
	};

/** One option in words. */
export type ChoiceField = FieldOf<'choice', string> &
	OptionWish & { readonly options: readonly Id[] };

/** Any number of options in words. */
export type ChoicesField = FieldOf<'choices', readonly string[]> &
	OptionWish & { readonly options: readonly Id[] };

/** A whole number from `min` to `max`, with words at both ends. */
export type ScaleField = FieldOf<'scale', number> & {
	readonly min: number;
	readonly max: number;
};

/** The child's own words. `maxLength` counts as a browser does (UTF-16 units, a line break is 1). */
export type TextField = FieldOf<'text', string> &
	WordsWish & { readonly maxLength: number; readonly rows: number };

/** Up to `most` short texts; each becomes a wish that the IRO must answer. */
export type WishesField = FieldOf<'wishes', readonly string[]> & {
	readonly most: number;
	readonly maxLength: number;
};

/** Up to `most` short texts that nobody has to answer: names, places, things somebody likes. */
export type ListField = FieldOf<'list', readonly string[]> & {
	readonly most: number;
	readonly maxLength: number;
};

export type PeopleValue = { readonly picked: readonly string[]; readonly names: readonly string[] };

/** Kinds of people to pick, and room for up to `mostNames` names in the child's words. */
export type PeopleField = FieldOf<'people', PeopleValue> &
	WordsWish & { readonly options: readonly PersonOption[]; readonly mostNames: number };

/** Strokes and stickers, see drawing.ts. */
type DrawingField = FieldOf<'drawing', Drawing>;

export type Field =
	| FacesField
	| PicturesField
	| ChoiceField
	| ChoicesField
	| ScaleField
	| TextField
	| WishesField
	| ListField
	| PeopleField
	| DrawingField;

export type FieldKind = Field['kind'];

/** The longest name in a `people` field. */
export const nameLength = 60;

/** The ids of the options that a field offers, in the order shown; empty for free answers. */
export function optionIds(field: Field): readonly string[] {
	switch (field.kind) {
		case 'faces':
		case 'choice':
		case 'choices':
			return field.options;
		case 'pictures':
		case 'people':
			return field.options.map((option) => option.id);
		default:
			return [];
	}
}

/** The special answers that a field allows. */
export function skipsOf(field: Field): readonly Skip[] {
	return field.skips ?? skips;
}

export function isOptional(field: Field): boolean {
	return field.optional !== false;
}

import type { Whose } from '#tests/critical/secrets/cast.ts';
import type { Planted } from '#tests/critical/secrets/plant.ts';
import type { Persona } from './personas.ts';

/** Who gets in: everybody, these, or these for each record that the address may name. */
export type Who = 'anyone' | readonly Persona[] | Readonly<Record<Whose, readonly Persona[]>>;

export type Form = Readonly<Record<string, string | readonly string[]>>;

/** What somebody who gets in is answered. */
interface Answered {
	readonly by: Who;
	/** The status; a page gives 200 unless told. */
	readonly gives?: number;
	/** Those who are answered otherwise. */
	readonly unless?: Readonly<Partial<Record<Persona, number>>>;
}

/** A form's action or a method. */
export interface Act extends Answered {
	/** A sound one, so that nothing but who asks can be wrong. */
	readonly form?: Form | ((record: Planted) => Form);
	/** What those who get in send instead, where the sound one would end what others are to see. */
	readonly tame?: Form;
}

/** What a route answers, by hand: its page, each action of its form, and each method of its endpoint. */
export interface Row {
	readonly page?: Answered;
	readonly acts?: Readonly<Record<string, Act>>;
	readonly methods?: Readonly<Record<string, Act>>;
}

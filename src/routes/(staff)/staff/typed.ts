import { fail } from '@sveltejs/kit';
import type { z } from 'zod';
import { en } from '#lib/i18n/en/index.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';
import type { Refusal } from '#lib/ui/staff/refused.ts';

/** The words of a complaint, checked by type: for the messages of a form's schema. */
export function why(key: ErrorKey): ErrorKey {
	return key;
}

export type Typed<T> =
	| { readonly ok: true; readonly data: T; readonly values: Readonly<Record<string, string>> }
	| { readonly ok: false; readonly refusal: Refusal };

/**
 * What was typed into a form, read by its schema. Whatever is wrong comes back with everything that
 * was typed, under the prefix of the form's fields.
 */
export function typed<S extends z.ZodType>(
	sent: FormData,
	schema: S,
	prefix: string
): Typed<z.output<S>> {
	const values = textsOf(sent);
	const parsed = schema.safeParse(values);
	if (parsed.success) return { ok: true, data: parsed.data, values };
	const wrong = parsed.error.issues.map(
		({ path, message }) =>
			[String(path[0] ?? ''), isErrorKey(message) ? message : 'choose'] as const
	);
	// Of several complaints about one field the first is shown; the fields in the order of the form.
	const first = [...new Map(wrong.toReversed())].reverse();
	return { ok: false, refusal: { prefix, wrong: Object.fromEntries(first), values } };
}

/** A form that the rules refused, though each field was sound. */
export function refuse(
	prefix: string,
	values: Readonly<Record<string, string>>,
	wrong: Readonly<Record<string, ErrorKey>>
) {
	return fail<Refusal>(400, { prefix, values, wrong });
}

/** The texts of a form: files left out, line ends as one line feed, ends trimmed. */
export function textsOf(sent: FormData): Record<string, string> {
	const texts = [...sent].flatMap(([name, value]) =>
		typeof value === 'string'
			? [[name, value.replaceAll('\r\n', '\n').toWellFormed().trim()] as const]
			: []
	);
	return Object.fromEntries(texts);
}

function isErrorKey(text: string): text is ErrorKey {
	return Object.hasOwn(en.staff.error, text);
}

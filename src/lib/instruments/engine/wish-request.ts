import type { Value } from '#lib/instruments/engine/answer.ts';
import type { Field } from '#lib/instruments/engine/field.ts';

/** Which parts of an answer are requests: the whole, or single entries, by name and position. */
type Request = { readonly part?: string; readonly at?: number };

/** The requests in an answer; none where its field asks for none. */
export function requestsIn(field: Field, value: Value): readonly Request[] {
	switch (field.kind) {
		case 'wishes':
			return asList(value).map((_, at) => ({ part: String(at + 1), at }));
		case 'choice':
		case 'choices':
		case 'pictures': {
			const { wish } = field;
			if (!wish) return [];
			return asList(value)
				.map((part, at) => ({ part, at }))
				.filter(({ part }) => wish === true || wish.includes(part));
		}
		case 'text':
		case 'people':
			return field.wish ? [{}] : [];
		default:
			return [];
	}
}

function asList(value: Value): readonly string[] {
	if (typeof value === 'string') return [value];
	return Array.isArray(value) ? value : [];
}

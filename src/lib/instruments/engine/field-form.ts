import type { Answer, Value } from '#lib/instruments/engine/answer.ts';
import {
	audiences,
	defaultAudience,
	type Audience,
	type Skip
} from '#lib/instruments/engine/audience.ts';
import { drawingFrom } from '#lib/instruments/engine/drawing-form.ts';
import { isEmptyDrawing } from '#lib/instruments/engine/drawing.ts';
import { skipsOf, type Field } from '#lib/instruments/engine/field.ts';
import { formNames, type Read } from '#lib/instruments/engine/form-name.ts';
import { issueFrom, type Issue, type IssueKey } from '#lib/instruments/engine/issue.ts';
import { tidy } from '#lib/instruments/engine/typed-words.ts';
import { valueSchema } from '#lib/instruments/engine/value-schema.ts';

/** An answer, no answer, or what is wrong with it. */
export type FieldResult = { readonly answer: Answer | undefined } | { readonly issue: Issue };

/**
 * The answer to one field from a form. A saying ("I'd rather not say") replaces what was only
 * tapped, since a radio can't be untapped; it never throws written words away, but asks.
 */
export function answerFrom(field: Field, read: Read): FieldResult {
	const names = formNames(field);
	const skip = read(names.skip).find((value) => value !== '');
	const issue = (key: IssueKey): FieldResult => ({ issue: { field: field.id, key } });
	if (skip !== undefined) {
		if (!isSkipOf(field, skip)) return issue('unknown-option');
		return hasWords(field, read) ? issue('skip-or-words') : { answer: { skip } };
	}
	const raw = rawValue(field, read);
	if ('key' in raw) return issue(raw.key);
	if (raw.value === undefined) {
		return field.optional === false ? issue('needs-answer') : { answer: undefined };
	}
	const parsed = valueSchema(field).safeParse(raw.value);
	if (!parsed.success) return { issue: issueFrom(field.id, parsed.error.issues) };
	const audience = audienceFrom(field, read(names.audience)[0] ?? '');
	return audience ? { answer: { value: parsed.data, audience } } : issue('unknown-option');
}

function isSkipOf(field: Field, skip: string): skip is Skip {
	return skipsOf(field).some((known) => known === skip);
}

function audienceFrom(field: Field, sent: string): Audience | undefined {
	if (field.audience === 'only-my-iro' || sent === '') return defaultAudience;
	return audiences.find((audience) => audience === sent);
}

/** Were words written or a drawing made, beside a saying? */
function hasWords(field: Field, read: Read): boolean {
	const names = formNames(field);
	switch (field.kind) {
		case 'text':
		case 'wishes':
		case 'list':
			return written(read(names.value)).length > 0;
		case 'people':
			return written(read(names.names)).length > 0;
		case 'drawing': {
			const sent = drawingFrom(field, read);
			return 'key' in sent || !isEmptyDrawing(sent.drawing);
		}
		default:
			return false;
	}
}

type Raw = { readonly value: Value | undefined } | { readonly key: IssueKey };

/** What was sent, in the shape of the field's value, not yet checked; undefined: nothing. */
function rawValue(field: Field, read: Read): Raw {
	const names = formNames(field);
	const sent = read(names.value).filter((value) => value !== '');
	switch (field.kind) {
		case 'faces':
		case 'pictures':
		case 'choices':
			return { value: sent.length > 0 ? sent : undefined };
		case 'choice':
			return sent.length > 1 ? { key: 'unknown-option' } : { value: sent[0] };
		case 'scale':
			return sent.length > 1 ? { key: 'unknown-option' } : { value: wholeNumber(sent[0]) };
		case 'text':
			return sent.length > 1 ? { key: 'unknown-option' } : { value: written(sent)[0] };
		case 'wishes':
		case 'list': {
			const texts = written(sent);
			return { value: texts.length > 0 ? texts : undefined };
		}
		case 'people': {
			const people = { picked: sent, names: written(read(names.names)) };
			return { value: people.picked.length + people.names.length > 0 ? people : undefined };
		}
		case 'drawing': {
			const drawn = drawingFrom(field, read);
			if ('key' in drawn) return drawn;
			return { value: isEmptyDrawing(drawn.drawing) ? undefined : drawn.drawing };
		}
	}
}

function written(sent: readonly string[]): string[] {
	return sent.map(tidy).filter((words) => words !== '');
}

/** NaN, which no scale accepts, for anything but a short whole number. */
function wholeNumber(sent: string | undefined): number | undefined {
	if (sent === undefined) return undefined;
	return /^(0|-?[1-9]\d{0,2})$/.test(sent) ? Number(sent) : Number.NaN;
}

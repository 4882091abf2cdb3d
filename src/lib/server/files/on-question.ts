import { MOST_HERE } from '#lib/domain/file/file.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { defaultAudience } from '#lib/instruments/engine/audience.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { pathOf } from '#lib/instruments/engine/path.ts';
import { isAllPrivate } from '#lib/instruments/engine/sharing.ts';
import { takesFiles } from '#lib/instruments/engine/takes-files.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Service } from '#lib/server/service.ts';
import { draftOf, mayShow } from '#lib/server/views/draft.ts';
import { formFor, type Form } from '#lib/server/views/form.ts';
import { pathFor } from '#lib/server/views/route.ts';
import { latestSent } from '#lib/server/views/sent.ts';
import { filesOfForm, type FileRow } from './rows.ts';
import { answerFile, type AnswerFile } from './view.ts';

/** A question of a form, as an address names it. */
export interface QuestionIds {
	readonly views: string;
	readonly page: string;
	readonly field: string;
}

/** A question that may be answered with a file. For the server: pages get view models. */
export interface Question {
	readonly form: Form;
	readonly page: Page;
	readonly field: Field;
}

/**
 * A question to add a file to.
 * @throws 404 for somebody else's form, for a page off the child's path, and for a question that
 * takes none.
 */
export function questionFor(service: Service, actor: Actor, ids: QuestionIds): Question {
	const form = formFor(service, actor, ids.views);
	const path = pathFor(service, form, draftOf(service, form.id));
	const page = path.find(({ id }) => id === ids.page) ?? notThere();
	const field = page.fields.find(({ id }) => id === ids.field) ?? notThere();
	return takesFiles(field) ? { form, page, field } : notThere();
}

/** Files by the id of the question they answer. */
export type FilesByField = Readonly<Record<string, readonly AnswerFile[]>>;

/** The files of a form, by question, as far as they may be shown now; the oldest first. */
export function filesShown(service: Service, form: Form): FilesByField {
	// Most forms have none, and every page of a form asks.
	if (!form.hasFiles) return {};
	const rows = filesOfForm(service.db, service, form.id);
	return byField(seenIn(service, form, rows).map((row) => [row.field, answerFile(row)] as const));
}

/** The files that would be sent with these answers, each with who would hear it. */
export function filesHeard(
	{ instrument }: Form,
	files: FilesByField,
	answers: Answers
): FilesByField {
	const allPrivate = isAllPrivate(instrument, answers);
	const fields = new Set(
		pathOf(instrument, answers).flatMap((page) => page.fields.map(({ id }) => id))
	);
	const onPath = Object.entries(files).filter(([id]) => fields.has(id));
	const heard = (one: AnswerFile) => (allPrivate ? { ...one, audience: defaultAudience } : one);
	return Object.fromEntries(onPath.map(([id, own]) => [id, own.map(heard)]));
}

/** Of some files those that may be shown: all to a child alone, beside a helper what was added there. */
export function seenIn(
	service: Service,
	{ id, actor }: Form,
	rows: readonly FileRow[]
): readonly FileRow[] {
	if (actor.helper === null || rows.length === 0) return rows;
	const sent = latestSent(service, id);
	return rows.filter(({ session, addedAt }) => mayShow(actor, { session, savedAt: addedAt }, sent));
}

function byField<T>(
	pairs: readonly (readonly [field: string | null, one: T])[]
): Readonly<Record<string, readonly T[]>> {
	const groups = Map.groupBy(pairs, ([field]) => field ?? '');
	return Object.fromEntries([...groups].map(([id, group]) => [id, group.map(([, one]) => one)]));
}

/** A question, as its child is shown it while they add a file to it. */
export interface AddingView {
	readonly instrument: { readonly id: string; readonly version: number };
	readonly field: string;
	readonly files: readonly AnswerFile[];
	readonly full: boolean;
}

/**
 * What a page shows that adds a file to a question; null once nothing can be changed any more.
 * @throws 404 as `questionFor`.
 */
export function addingView(service: Service, actor: Actor, ids: QuestionIds): AddingView | null {
	const { form, field } = questionFor(service, actor, ids);
	if (form.closed) return null;
	const { id, version } = form.instrument;
	const files = filesShown(service, form)[field.id] ?? [];
	return { instrument: { id, version }, field: field.id, files, full: files.length >= MOST_HERE };
}

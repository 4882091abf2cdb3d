import type { Answers } from '#lib/instruments/engine/answer.ts';
import { withPage } from '#lib/instruments/engine/answers.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { pathOf } from '#lib/instruments/engine/path.ts';
import type { Service } from '#lib/server/service.ts';
import { answersIn, shownTo, type Draft } from './draft.ts';
import type { Form } from './form.ts';
import { latestSent } from './sent.ts';

/**
 * The pages this child goes through, with `fresh` answers of one page instead of what is saved.
 * Only those pages are opened that a guard may look at. Beside a helper, what they may not see leads
 * nowhere: the topics a child chose alone would show in the path.
 */
export function pathFor(
	service: Service,
	{ id, instrument, actor }: Form,
	draft: Draft,
	fresh?: { readonly page: Page; readonly answers: Answers }
): readonly Page[] {
	const asked = pagesAsked(instrument);
	if (asked.length === 0) return instrument.pages;
	const saved = asked.flatMap((page) => draft.page(page.id) ?? []);
	const answers = answersIn(shownTo(actor, saved, () => latestSent(service, id)));
	return pathOf(instrument, fresh ? withPage(answers, fresh.page, fresh.answers) : answers);
}

const known = new WeakMap<Instrument, readonly Page[]>();

/** The pages whose answers some guard of the instrument may look at. */
function pagesAsked(instrument: Instrument): readonly Page[] {
	const found = known.get(instrument) ?? findPagesAsked(instrument);
	known.set(instrument, found);
	return found;
}

function findPagesAsked({ pages }: Instrument): readonly Page[] {
	const guards = pages.flatMap(({ guard }) => guard ?? []);
	if (guards.some(({ looksAt }) => !looksAt)) return pages;
	const fields = new Set(guards.flatMap(({ looksAt }) => looksAt ?? []));
	return pages.filter((page) => page.fields.some(({ id }) => fields.has(id)));
}

import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { pickedIn, type Answers } from '#lib/instruments/engine/answer.ts';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import type { BookletPage } from '#lib/instruments/my-life/booklet.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { differing, verdictOf, withKept } from '#lib/server/views/conflict.ts';
import { filledAs, type PageForm, type Saving } from '#lib/server/views/saving.ts';
import { ownBooklet, pageOf, type OwnBooklet } from './booklet.ts';
import { answersNow, withFresh } from './carry.ts';
import { contentOf, writeContent } from './content.ts';

/** A page is saved whole or not at all; a booklet never closes, and has no path. */
export type BookletSaving = Exclude<Saving, { kind: 'off-path' | 'closed' }>;

/**
 * Saves a page of a child's own booklet, with its audit entry.
 * @throws 404 for anybody else, for a page that is not in it, and for one that is closed for now.
 */
export function saveBookletPage(
	service: Service,
	given: Actor,
	topic: string,
	form: PageForm,
	language: Language = 'en'
): BookletSaving {
	const own = ownBooklet(service, given, 'booklet.write');
	const page = pageOf(own.booklet, topic);
	const parsed = parsePage(page, form.read);
	if (!parsed.ok) return { kind: 'issues', issues: parsed.issues, given: parsed.given };
	return service.db.transaction(
		(tx) => store(service, tx, own, page, parsed.answers, { ...form, language }),
		{
			behavior: 'immediate'
		}
	);
}

function store(
	service: Service,
	tx: Tx,
	{ actor, booklet }: OwnBooklet,
	page: BookletPage,
	answered: Answers,
	form: PageForm & { readonly language: Language }
): BookletSaving {
	const saved = contentOf(tx, service, actor.id, page.id);
	if (saved && !isOpenTo(actor, saved.startedAt)) notThere();
	const before = saved && { ...saved, answers: answersNow(page, saved.entries) };
	const answers = before ? withKept(answered, before.answers, form.keep) : answered;
	const verdict = verdictOf(before, form, answers);
	if (before && (verdict === 'same' || verdict === 'late')) {
		return { kind: 'saved', at: before.savedAt };
	}
	if (before && verdict === 'conflict') {
		const { savedAt } = before;
		const fields = differing(before.answers, answers);
		const elsewhere = { savedAt, answers: before.answers, fields };
		return { kind: 'conflict', elsewhere, given: filledAs(page, form.read) };
	}
	// A page opened and left as it was is not begun.
	if (!saved && Object.keys(answers).length === 0) return { kind: 'saved', at: service.now() };
	const at = Math.max(service.now(), (saved?.savedAt ?? 0) + 1);
	const { tab, step } = form;
	writeContent(tx, service, actor.id, page.id, {
		entries: withFresh(saved?.entries ?? [], answers, page, booklet, at, form.language),
		days: withToday(saved?.days ?? {}, page, answers, at),
		tab,
		step,
		startedAt: saved?.startedAt ?? at,
		savedAt: at
	});
	if (verdict !== 'touch') {
		record(tx, actor, service.now(), {
			action: 'booklet.write',
			subject: page.id,
			childId: actor.id
		});
	}
	return { kind: 'saved', at };
}

type Days = Readonly<Record<DayISO, readonly string[]>>;

/** On the page of feelings, how the child says they feel is kept for its day. */
function withToday(days: Days, page: BookletPage, answers: Answers, at: Instant): Days {
	if (page.id !== 'feelings') return days;
	const faces = page.fields.filter(({ kind }) => kind === 'faces');
	const picked = faces.flatMap(({ id }) => pickedIn(answers, id));
	const { [londonDay(at)]: _today, ...others } = days;
	return picked.length > 0 ? { ...others, [londonDay(at)]: picked } : others;
}

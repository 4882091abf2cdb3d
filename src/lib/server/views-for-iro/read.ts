import { desc, eq } from 'drizzle-orm';
import type { Language } from '#lib/i18n/languages.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { viewsRead } from '#lib/server/db/schema/index.ts';
import { allocatedUntil, hears } from '#lib/server/meetings/hearer.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { filesOfSending } from '#lib/server/files/in-sending.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from '#lib/server/views/content.ts';
import { answersOf, type ReadAnswer } from './answer.ts';
import { breakGlassOf } from './by-break-glass.ts';
import { inOrder, type OrderedAnswers } from './order.ts';
import { minutesToRead } from './reading-time.ts';
import { standingSendings, type Standing } from './standing.ts';

/** What a child sent for one meeting, laid out for whoever hears them. */
export interface SentViews extends OrderedAnswers {
	readonly sentId: string;
	readonly purpose: string;
	readonly medium: string;
	/** `alone`, `carer`, `worker`, `advocate`, `family`, `other`. */
	readonly helpedBy: string;
	/** Who that was, where they signed in to help. */
	readonly helper: string | null;
	/** What the child read and answered in. */
	readonly language: Language;
	readonly revision: number;
	readonly sentAt: number;
	/** The wording of every question answered, by field: what a wish was asked with. */
	readonly questions: Readonly<Record<string, string>>;
	/** Whole minutes. */
	readonly minutes: number;
	readonly readBy: readonly { readonly name: string; readonly at: number }[];
}

/**
 * A child's views, opened. Opening them is reading them: the mark the child is shown and the audit
 * entry are written in the same transaction as the words are fetched, so nobody can read unseen. It
 * is done on GET because looking is the act; it changes nothing else, and asking again adds only a
 * further entry to the audit. By break-glass no mark is made: that has its own line, and may be
 * unsafe to show.
 * @throws 404 unless this actor hears this child.
 */
export function readViews(service: Service, actor: Actor, ids: PartIds): SentViews[] {
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'views.read', ids, tx);
			const sendings = standingSendings(tx, part.part.id);
			for (const { id } of sendings) mark(service, tx, actor, part, id);
			return sendings.map((sent) => laidOut(service, tx, sent));
		},
		{ behavior: 'immediate' }
	);
}

function mark(service: Service, tx: Tx, actor: Actor, part: Part, sentId: string): void {
	if (actor.kind !== 'adult') return;
	const at = service.now();
	const { child } = part;
	const glass = glassOver(service, tx, actor, part);
	if (!glass) {
		tx.insert(viewsRead).values({ sentId, adultId: actor.id, at }).onConflictDoNothing().run();
	}
	record(tx, actor, at, {
		action: glass ? 'break-glass.read' : 'views.read',
		subject: sentId,
		childId: child.id,
		...(glass ? { detail: { breakGlass: glass } } : {})
	});
}

/** The break-glass by which an adult reads here; null: it is their ordinary work. */
export function glassOver(
	service: Service,
	tx: Tx,
	actor: AdultActor,
	{ meeting, child }: Part
): string | null {
	const allocated = allocatedUntil(tx, [child.id], londonDay(service.now()))(child.id);
	return breakGlassOf(service, tx, actor, child.id, (ties) => hears(meeting, ties, allocated));
}

function laidOut(service: Service, tx: Tx, sent: Standing): SentViews {
	const content = openContent(service.vault, sent);
	const instrument = instrumentBy(content.instrument.id, content.instrument.version);
	const answers: readonly ReadAnswer[] = answersOf(
		content,
		instrument,
		filesOfSending(tx, service, content.files)
	);
	return {
		...inOrder(answers, instrument, content),
		sentId: sent.id,
		purpose: sent.purpose,
		medium: sent.medium,
		helpedBy: sent.helpedBy,
		helper: sent.helperId && nameOfAdult(tx, service.vault, sent.helperId),
		language: content.language,
		revision: sent.revision,
		sentAt: sent.sentAt,
		questions: Object.fromEntries(answers.map(({ field, question }) => [field, question])),
		minutes: minutesToRead(answers),
		readBy: readersOf(service, tx, sent.id)
	};
}

function readersOf({ vault }: Service, tx: Tx, sentId: string): SentViews['readBy'] {
	return tx
		.select({ adultId: viewsRead.adultId, at: viewsRead.at })
		.from(viewsRead)
		.where(eq(viewsRead.sentId, sentId))
		.orderBy(desc(viewsRead.at))
		.all()
		.map(({ adultId, at }) => ({ name: nameOfAdult(tx, vault, adultId) ?? '', at }));
}

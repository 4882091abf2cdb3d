import { and, desc, eq } from 'drizzle-orm';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import type { Read } from '#lib/instruments/engine/form-name.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import { answersOnPath } from '#lib/instruments/engine/path.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { views, viewsSent } from '#lib/server/db/schema/index.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { freeze, sealContent, type SentContent } from '#lib/server/views/content.ts';
import type { HelpedBy } from '#lib/server/views/helped-by.ts';
import { keepWays } from '#lib/server/views/ways.ts';
import { followPaper } from './paper-follow.ts';
import { paperForm, type PaperChoice, type PaperForm } from './paper-form.ts';

/** What was typed from the paper. */
export interface Keyed extends PaperChoice {
	readonly helpedBy: HelpedBy;
	readonly read: Read;
	readonly language: Language;
	readonly t: Translate;
}

/** `off-path`: an answer to a question that is asked only after another answer, which isn't there. */
export type PaperIssue = Issue | { readonly field: string; readonly key: 'off-path' };

export type KeyInResult =
	| { readonly kind: 'kept' }
	| { readonly kind: 'closed' | 'sent-already' | 'nothing-said' }
	| { readonly kind: 'issues'; readonly issues: readonly PaperIssue[] };

/**
 * Keeps a paper form as the child's views, with all that follows on sending: wishes, the alert where
 * an answer says "not safe", an advocate asked for, a notice to whoever hears the child. Whoever
 * keyed it in can't open it again. What the child has sent themself is never replaced.
 * @throws 404 unless the actor may key in for this child.
 */
export function keyInPaper(
	service: Service,
	actor: Actor,
	ids: PartIds,
	keyed: Keyed
): KeyInResult {
	return service.db.transaction(
		(tx): KeyInResult => {
			const form = paperForm(service, actor, ids, keyed, tx);
			if (form.closed) return { kind: 'closed' };
			if (form.before === 'portal') return { kind: 'sent-already' };
			const { answers, issues } = answersFrom(form, keyed.read);
			if (issues.length > 0) return { kind: 'issues', issues };
			if (Object.keys(answers).length === 0) return { kind: 'nothing-said' };
			const content = freeze(form.instrument, answers, keyed.language, keyed.t);
			const sent = { id: newId(), content };
			const viewsId = write(service, tx, form, sent, keyed);
			record(tx, actor, service.now(), {
				action: 'paper.key-in',
				subject: sent.id,
				childId: form.part.child.id,
				detail: { purpose: form.purpose, band: form.band }
			});
			followPaper(service, tx, actor, {
				part: form.part,
				instrument: form.instrument,
				viewsId,
				sent
			});
			return { kind: 'kept' };
		},
		{ behavior: 'immediate' }
	);
}

function answersFrom({ instrument }: PaperForm, read: Read) {
	const pages = instrument.pages.map((page) => parsePage(page, read));
	const given: Answers = Object.assign({}, ...pages.map(({ answers }) => answers));
	const answers = answersOnPath(instrument, given);
	const lost = Object.keys(given).filter((id) => !Object.hasOwn(answers, id));
	const issues: PaperIssue[] = [
		...pages
			.flatMap((page) => (page.ok ? [] : page.issues))
			.filter(({ key }) => key !== 'needs-answer'),
		...lost.map((field) => ({ field, key: 'off-path' }) as const)
	];
	return { answers, issues };
}

interface Sent {
	readonly id: string;
	readonly content: SentContent;
}

function write(
	service: Service,
	tx: Tx,
	{ part, purpose, instrument }: ReturnType<typeof paperForm>,
	sent: Sent,
	{ helpedBy, language }: Keyed
): string {
	const meetingChildId = part.part.id;
	const sentAt = service.now();
	tx.insert(views)
		.values({
			id: newId(),
			meetingChildId,
			childId: part.child.id,
			purpose,
			instrumentId: instrument.id,
			instrumentVersion: instrument.version,
			language,
			startedAt: sentAt
		})
		.onConflictDoNothing()
		.run();
	const last = tx
		.select({ viewsId: views.id, revision: viewsSent.revision })
		.from(views)
		.leftJoin(viewsSent, eq(viewsSent.viewsId, views.id))
		.where(and(eq(views.meetingChildId, meetingChildId), eq(views.purpose, purpose)))
		.orderBy(desc(viewsSent.revision))
		.get();
	if (!last) throw new Error('The row just written is not there.');
	const content = sealContent(service.vault, sent.id, sent.content);
	const row = {
		viewsId: last.viewsId,
		revision: (last.revision ?? 0) + 1,
		content,
		helpedBy,
		sentAt
	};
	tx.insert(viewsSent)
		.values({ id: sent.id, helperId: null, medium: 'paper', ...row })
		.run();
	keepWays(tx, sent.id, sent.content);
	return last.viewsId;
}

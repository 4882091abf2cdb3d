import { and, eq } from 'drizzle-orm';
import type { HelpedBy } from '#lib/domain/participation/helped-by.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import { answersOnPath } from '#lib/instruments/engine/path.ts';
import { missingFields } from '#lib/instruments/engine/progress.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { viewsSent } from '#lib/server/db/schema/index.ts';
import { onPath } from '#lib/server/files/in-sending.ts';
import { filesOfForm } from '#lib/server/files/rows.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from './closed.ts';
import { follow } from './consequences.ts';
import { freeze, sealContent } from './content.ts';
import { answersIn, savedPages, type Saved } from './draft.ts';
import { formFor, type Form } from './form.ts';
import { helpedByOf } from './helped-by.ts';
import { latestSent } from './sent.ts';
import { keepWays } from './ways.ts';

export interface Sending {
	/** The number of this sending, as the page where it was checked said. */
	readonly revision: number;
	/** When the newest answer on that page had been saved (epoch ms). */
	readonly asOf: number;
	/** Who helped, as the child says; the session knows better when somebody handed the device over. */
	readonly helpedBy: HelpedBy | undefined;
	/** Whether they are asked by two choices at a time here: for the figures alone. */
	readonly byTwo?: boolean;
	readonly language: Language;
	readonly t: Translate;
}

export type SendResult =
	| { readonly kind: 'sent'; readonly sentId: string }
	| { readonly kind: 'closed'; readonly why: Closed }
	/** Not what the child checked: answers or the number of the sending have moved on since. */
	| { readonly kind: 'moved-on' }
	| { readonly kind: 'who-helped' }
	| { readonly kind: 'nothing-said' }
	| { readonly kind: 'missing' };

/**
 * Sends a child's views as they were checked. The same sending asked for again, from another tab or
 * after a time-out, is the one already made. Answers, wording, wishes, alert and notice are written
 * together or not at all.
 * @throws 404 for somebody else's form.
 */
export function sendViews(
	service: Service,
	actor: Actor,
	viewsId: string,
	sending: Sending
): SendResult {
	const form = formFor(service, actor, viewsId);
	return service.db.transaction(
		(tx) => {
			const made = sentAs(tx, viewsId, sending.revision);
			if (made) return { kind: 'sent', sentId: made };
			const pages = savedPages(service, viewsId);
			const helpedBy = helpedByOf(form.actor) ?? sending.helpedBy;
			const refusal = refusalOf(service, form, pages, sending);
			if (refusal) return refusal;
			if (!helpedBy) return { kind: 'who-helped' };
			return { kind: 'sent', sentId: write(service, tx, form, pages, { ...sending, helpedBy }) };
		},
		{ behavior: 'immediate' }
	);
}

function sentAs(tx: Tx, viewsId: string, revision: number): string | undefined {
	return tx
		.select({ id: viewsSent.id })
		.from(viewsSent)
		.where(and(eq(viewsSent.viewsId, viewsId), eq(viewsSent.revision, revision)))
		.get()?.id;
}

function refusalOf(
	service: Service,
	form: Form,
	pages: readonly Saved[],
	{ revision, asOf }: Sending
): SendResult | null {
	if (form.closed) return { kind: 'closed', why: form.closed };
	const next = (latestSent(service, form.id)?.revision ?? 0) + 1;
	if (revision !== next || newestIn(pages) !== asOf) return { kind: 'moved-on' };
	const answers = answersIn(pages);
	if (missingFields(form.instrument, answers).length > 0) return { kind: 'missing' };
	const said = Object.keys(answersOnPath(form.instrument, answers)).length > 0;
	const files = filesOfForm(service.db, service, form.id);
	return said || onPath(form.instrument, answers, files).length > 0
		? null
		: { kind: 'nothing-said' };
}

/** When the newest page of a draft was saved (epoch ms); 0 when none was. */
export function newestIn(pages: readonly Pick<Saved, 'savedAt'>[]): number {
	return Math.max(0, ...pages.map(({ savedAt }) => savedAt));
}

function write(
	service: Service,
	tx: Tx,
	form: Form,
	pages: readonly Saved[],
	{ revision, helpedBy, byTwo, language, t }: Sending & { readonly helpedBy: HelpedBy }
): string {
	const id = newId();
	const files = filesOfForm(tx, service, form.id);
	const content = freeze(form.instrument, answersIn(pages), language, t, files);
	const sentAt = Math.max(service.now(), newestIn(pages));
	tx.insert(viewsSent)
		.values({
			id,
			viewsId: form.id,
			revision,
			content: sealContent(service.vault, id, content),
			helpedBy,
			helperId: form.actor.helper?.id ?? null,
			medium: 'portal',
			sentAt
		})
		.run();
	keepWays(tx, id, content, byTwo);
	record(tx, form.actor, sentAt, {
		action: 'views.write',
		subject: form.id,
		childId: form.childId,
		detail: { sent: revision, helpedBy }
	});
	follow(service, tx, form, { id, content });
	return id;
}

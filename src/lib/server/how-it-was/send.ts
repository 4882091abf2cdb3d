import {
	isRoundAnswer,
	ROUND_QUESTIONS,
	type RoundAnswers
} from '#lib/domain/meeting/all-round.ts';
import type { HelpedBy } from '#lib/domain/participation/helped-by.ts';
import { pickedIn, type Answers } from '#lib/instruments/engine/answer.ts';
import type { Translate } from '#lib/instruments/engine/text-key.ts';
import { freezeWording } from '#lib/instruments/engine/wording.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { keepRound } from '#lib/server/all-round/kept.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { howItWasSent } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { helpedByOf } from '#lib/server/views/helped-by.ts';
import type { HowItWasContent } from './content.ts';
import { pagesOf, type SavedPage } from './draft.ts';
import { howItWasOf, type HowItWas } from './form.ts';

export interface HandingIn {
	/** The number of this handing in, as the page where it was checked said. */
	readonly revision: number;
	readonly asOf: number;
	/** The IRO (the chair) reads it with the child's name, or nobody does and it only counts. */
	readonly words: boolean;
	readonly helpedBy: HelpedBy | undefined;
	readonly t: Translate;
}

export type HandedIn =
	| 'sent'
	| 'closed'
	| 'moved-on'
	| 'who-helped'
	| 'nothing-said'
	/** Said without this helper for the numbers alone: beside them nobody is given its words. */
	| 'numbers-only';

/**
 * Hands in what a child said of a meeting, as they checked it: what is counted, and for whoever hears
 * them the words, if they chose so. There is one for each child and meeting: asked for again it is the
 * one already made; changed and handed in again it replaces what was counted.
 * @throws 404 for anybody else's form.
 */
export function handInHowItWas(
	service: Service,
	actor: Actor,
	partId: string,
	given: HandingIn
): HandedIn {
	return service.db.transaction(
		(tx): HandedIn => {
			const form = howItWasOf(service, actor, partId);
			if (form.sent && form.sent.revision >= given.revision) return 'sent';
			if (!form.open) return 'closed';
			const pages = pagesOf(service, tx, partId);
			if (given.revision !== (form.sent?.revision ?? 0) + 1 || newestOf(pages) !== given.asOf)
				return 'moved-on';
			if (given.words && isKeptFromReaders(form, pages)) return 'numbers-only';
			const answers: Answers = Object.assign({}, ...pages.map((page) => page.answers));
			if (Object.keys(answers).length === 0) return 'nothing-said';
			const helpedBy = helpedByOf(form.actor) ?? given.helpedBy;
			if (!helpedBy) return 'who-helped';
			write(service, tx, form, answers, { ...given, helpedBy });
			return 'sent';
		},
		{ behavior: 'immediate' }
	);
}

function isKeptFromReaders({ actor, sent }: HowItWas, pages: readonly SavedPage[]): boolean {
	if (actor.helper === null || sent === null || sent.words) return false;
	return pages.some(({ session }) => session !== actor.sessionId);
}

/** When the newest page was saved (epoch ms); 0 when none was. */
export function newestOf(pages: readonly { readonly savedAt: number }[]): number {
	return Math.max(0, ...pages.map(({ savedAt }) => savedAt));
}

function write(
	service: Service,
	tx: Tx,
	form: HowItWas,
	answers: Answers,
	{ revision, asOf, words, helpedBy, t }: HandingIn & { readonly helpedBy: HelpedBy }
): void {
	const { partId, actor, kind, meetingId } = form;
	const sentAt = Math.max(service.now(), asOf);
	const content = words
		? service.vault.seal(
				`how_it_was_sent.content:${partId}`,
				JSON.stringify({ wording: wordingOf(form, answers, t), answers } satisfies HowItWasContent)
			)
		: null;
	const row = { revision, content, helpedBy, sentAt };
	tx.insert(howItWasSent)
		.values({ meetingChildId: partId, firstSentAt: sentAt, ...row })
		.onConflictDoUpdate({ target: howItWasSent.meetingChildId, set: row })
		.run();
	const said = { side: 'child', answers: countedIn(answers), sentAt } as const;
	keepRound(service, tx, { meetingId, personId: actor.id }, said);
	record(tx, actor, sentAt, {
		action: 'how-it-was.write',
		subject: partId,
		childId: actor.id,
		detail: { sent: revision, words, helpedBy }
	});
	if (!words) return;
	for (const { adultId } of hearersOf(service, { childId: actor.id, meeting: { kind } }))
		writeNotice(service, tx, { adultId, kind: 'views-waiting', path: '/staff' });
}

function wordingOf({ instrument }: HowItWas, answers: Answers, t: Translate) {
	// Asked for its own sake it has no purpose; the wording asks for none.
	return freezeWording({ ...instrument, purpose: 'looked-after-review' }, answers, t);
}

/** The answers to the questions that every side is asked. */
function countedIn(answers: Answers): RoundAnswers {
	const picked = ROUND_QUESTIONS.map((question) => {
		const [one] = pickedIn(answers, question);
		return [question, isRoundAnswer(one) ? one : null] as const;
	});
	return Object.fromEntries(picked) as RoundAnswers;
}

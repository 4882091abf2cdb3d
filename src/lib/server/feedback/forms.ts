import { randomBytes } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import {
	cardCodeFrom,
	ONE_TIME_CODE_LENGTH,
	printedCardCode
} from '#lib/domain/sign-in/card-code.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { FeedbackForm } from '#lib/instruments/feedback/feedback-form.ts';
import { feedbackFormFor } from '#lib/instruments/feedback/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { feedbackForm } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { hashOf } from '#lib/server/session/token.ts';
import { askedAfter, type AskedPerson } from './people.ts';

/** Who can be given a paper form at the door, for those who print it. */
export interface FormsPage {
	readonly kind: 'conference' | 'review';
	readonly onDay: DayISO | null;
	readonly held: boolean;
	readonly people: readonly { readonly adultId: string; readonly name: string }[];
}

/** A form as it is printed: the code stands nowhere else, for only its hash is kept. */
export interface PrintedForm {
	/** On a strip that is torn off before the form is filled in. */
	readonly name: string;
	readonly code: string;
	readonly form: FeedbackForm;
}

/** The people of a child's part who are asked afterwards. @throws 404 unless the actor prints for this team. */
export function formsPage(service: Service, actor: Actor, ids: PartIds): FormsPage {
	const { meeting, status } = partFor(service, actor, 'feedback.print', ids);
	return {
		kind: meeting.kind === 'looked-after-review' ? 'review' : 'conference',
		onDay: meeting.onDay,
		held: status === 'held',
		people: ofPart(service.db, ids).map(({ adultId }) => ({
			adultId,
			name: nameOfAdult(service.db, service.vault, adultId) ?? ''
		}))
	};
}

/**
 * Makes a form for each of these people, with a code of its own; a form of theirs that is printed and not
 * keyed in ends with that. People who are not asked are passed over.
 * @throws 404 unless the actor prints for this team.
 */
export function printForms(
	service: Service,
	actor: Actor,
	ids: PartIds,
	adultIds: readonly string[]
): PrintedForm[] {
	return service.db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'feedback.print', ids, tx);
			const people = ofPart(tx, ids).filter(({ adultId }) => adultIds.includes(adultId));
			const forms = people.map((person) => makeForm(service, tx, actor, person, part.id));
			record(tx, actor, service.now(), {
				action: 'feedback.print',
				subject: part.id,
				childId: child.id,
				detail: { forms: forms.length }
			});
			return forms;
		},
		{ behavior: 'immediate' }
	);
}

function ofPart(db: Tx, { meeting, part }: PartIds): AskedPerson[] {
	return askedAfter(db, meeting).filter(({ partIds }) => partIds.includes(part));
}

function makeForm(
	service: Service,
	tx: Tx,
	actor: Actor,
	{ adultId, kind, partIds }: AskedPerson,
	meetingChildId: string
): PrintedForm {
	tx.delete(feedbackForm)
		.where(
			and(
				inArray(feedbackForm.meetingChildId, [...partIds]),
				eq(feedbackForm.adultId, adultId),
				isNull(feedbackForm.keyedAt)
			)
		)
		.run();
	const code = newCode();
	const by = asAdult(actor).id;
	tx.insert(feedbackForm)
		.values({
			id: newId(),
			codeHash: hashOf(code),
			meetingChildId,
			adultId,
			printedBy: by,
			printedAt: service.now()
		})
		.run();
	return {
		name: nameOfAdult(tx, service.vault, adultId) ?? '',
		code: printedCardCode(code),
		form: feedbackFormFor(kind)
	};
}

function newCode(): string {
	return cardCodeFrom(randomBytes(64), ONE_TIME_CODE_LENGTH) ?? notThere();
}

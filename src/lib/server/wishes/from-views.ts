import { asc, eq } from 'drizzle-orm';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import { defaultAudience } from '#lib/instruments/engine/audience.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { wishesOf, type Wish } from '#lib/instruments/engine/wishes.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import {
	askBack,
	decision,
	viewsSent,
	wish,
	wishAnswer,
	wishDone
} from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { standingSendings } from '#lib/server/views-for-iro/standing.ts';
import type { SentContent } from '#lib/server/views/content.ts';

interface Form {
	readonly id: string;
	readonly childId: string;
	readonly meetingChildId: string;
	readonly instrument: Instrument;
}

/** A wish as a row holds it: in the child's words, or the question with what they said to it. */
interface Asked {
	readonly field: string;
	readonly place: number;
	readonly text: string;
	readonly audience: Audience;
}

interface Before {
	readonly id: string;
	readonly field: string;
	readonly text: string;
	/** It was answered, decided on or asked back about. */
	readonly tookPart: boolean;
	readonly unsaidAt: number | null;
	readonly sentId: string | null;
}

/**
 * Makes the wishes of a sending, in its transaction. A wish that was sent before and is still there
 * moves along with its row and its answer. One that is gone is owed no answer; what something came of
 * already stays with the earlier sending, marked, for the child to read.
 */
export function wishesFromViews(
	service: Service,
	tx: Tx,
	form: Form,
	sent: { readonly id: string; readonly content: SentContent }
): void {
	const before = wishesBefore(service, tx, form.id);
	for (const asked of askedIn(form.instrument, sent.content)) {
		const same = before.findIndex(
			({ field, text }) => field === asked.field && text === asked.text
		);
		const [kept] = same === -1 ? [] : before.splice(same, 1);
		const { place, audience } = asked;
		if (kept) {
			tx.update(wish)
				.set({ sentId: sent.id, place, audience, unsaidAt: null })
				.where(eq(wish.id, kept.id))
				.run();
		} else add(service, tx, form, sent.id, asked);
	}
	const standing = new Set(standingSendings(tx, form.meetingChildId).map(({ id }) => id));
	for (const gone of before) {
		if (standing.has(gone.sentId ?? '')) continue;
		const which = eq(wish.id, gone.id);
		if (!gone.tookPart) tx.delete(wish).where(which).run();
		else if (gone.unsaidAt === null)
			tx.update(wish).set({ unsaidAt: service.now() }).where(which).run();
	}
}

function add(service: Service, tx: Tx, form: Form, sentId: string, asked: Asked): void {
	const id = newId();
	const { childId, meetingChildId } = form;
	const text = service.vault.seal(`wish.text:${id}`, asked.text);
	tx.insert(wish)
		.values({ ...asked, id, childId, meetingChildId, sentId, text, madeAt: service.now() })
		.run();
}

/** The wishes of a form's earlier sendings, oldest first. */
function wishesBefore({ vault }: Service, tx: Tx, viewsId: string): Before[] {
	const rows = tx
		.select({
			id: wish.id,
			field: wish.field,
			text: wish.text,
			sentId: wish.sentId,
			unsaidAt: wish.unsaidAt,
			answer: wishAnswer.id,
			done: wishDone.how,
			decision: decision.id,
			askBack: askBack.id
		})
		.from(wish)
		.innerJoin(viewsSent, eq(viewsSent.id, wish.sentId))
		.leftJoin(wishAnswer, eq(wishAnswer.wishId, wish.id))
		.leftJoin(wishDone, eq(wishDone.wishId, wish.id))
		.leftJoin(decision, eq(decision.wishId, wish.id))
		.leftJoin(askBack, eq(askBack.wishId, wish.id))
		.where(eq(viewsSent.viewsId, viewsId))
		.groupBy(wish.id)
		.orderBy(asc(viewsSent.revision), asc(wish.place))
		.all();
	return rows.map(({ id, field, text, sentId, unsaidAt, ...came }) => ({
		id,
		field,
		sentId,
		unsaidAt,
		text: vault.open(`wish.text:${id}`, text),
		tookPart: Object.values(came).some((one) => one !== null)
	}));
}

/** What a sending asks for, in order. */
export function askedIn(instrument: Instrument, content: SentContent): readonly Asked[] {
	const places = new Map<string, number>();
	return wishesOf(instrument, content.answers, content.wording).map((asked) => {
		const place = places.get(asked.field) ?? 0;
		places.set(asked.field, place + 1);
		const free = content.wording.find(({ field }) => field === asked.field)?.kind === 'wishes';
		return {
			field: asked.field,
			place,
			text: inOneText(asked, free),
			audience: content.audiences[asked.field] ?? defaultAudience
		};
	});
}

/** A wish in the child's own words stands alone; anything else needs the question it answers. */
function inOneText({ question, said }: Wish, free: boolean): string {
	const words = said.join(', ');
	if (free) return words;
	return /[?!.:…]$/.test(question) ? `${question} ${words}` : `${question}: ${words}`;
}

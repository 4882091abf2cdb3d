import { eq } from 'drizzle-orm';
import { readBy } from '#lib/domain/alert/read-by.ts';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isHelpedBy, type HelpedBy } from '#lib/domain/participation/helped-by.ts';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { alert, viewsSent } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import { askedIn } from '#lib/server/wishes/from-views.ts';
import type { Closed } from './closed.ts';
import { openContent, type SentContent } from './content.ts';
import { savedPages } from './draft.ts';
import { formFor, type Form } from './form.ts';
import { hearersOf } from './hearers.ts';
import { readingsOf, type Reading } from './reads.ts';
import { newestIn } from './send.ts';
import { latestSent, type Sent } from './sent.ts';

/** What a child is told of their latest sending. */
export interface Receipt {
	readonly purpose: Purpose;
	readonly revision: number;
	readonly sentAt: number;
	readonly helpedBy: HelpedBy;
	/** By the end of this day somebody will have read it. */
	readonly readBy: DayISO;
	/** Who can read it, by the name they are called by; the one it is meant for first. */
	readonly hearers: readonly { readonly name: string; readonly cover: boolean }[];
	/** Who has read any of it so far. */
	readonly reads: readonly Reading[];
	/** Somebody keyed it in from paper. */
	readonly onPaper: boolean;
	readonly takenBackAt: number | null;
	/** The draft was changed since, and the change not sent. */
	readonly changed: boolean;
	readonly closed: Closed | null;
	readonly onDay: DayISO | null;
	/** Somebody on duty was told, because an answer said "not safe". */
	readonly alerted: boolean;
	/** What was sent; null while somebody helps, who reads nothing back. */
	readonly content: SentContent | null;
	/** How many requests are owed an answer; null while somebody helps. */
	readonly requests: number | null;
}

/**
 * The receipt of a form's latest sending; null before the first.
 * @throws 404 for somebody else's form.
 */
export function receiptForChild(service: Service, actor: Actor, viewsId: string): Receipt | null {
	const form = formFor(service, actor, viewsId);
	const sent = latestSent(service, viewsId);
	if (!sent) return null;
	const content = form.actor.helper ? null : contentOf(service, sent);
	return {
		purpose: form.purpose,
		revision: sent.revision,
		sentAt: sent.sentAt,
		helpedBy: isHelpedBy(sent.helpedBy) ? sent.helpedBy : 'other',
		readBy: readBy(sent.sentAt, ENGLAND_AND_WALES, settingOf(service, 'readWithinWorkingDays')),
		hearers: hearersOf(service, form).map(({ calledName, cover }) => ({ name: calledName, cover })),
		reads: readingsOf(service, viewsId, sent.revision),
		onPaper: sent.medium === 'paper',
		takenBackAt: sent.takenBackAt,
		changed: newestIn(savedPages(service, viewsId)) > sent.sentAt,
		closed: form.closed,
		onDay: form.meeting.onDay,
		alerted: content !== null && wasAlerted(service, form, sent),
		content,
		requests: content && requestsIn(content)
	};
}

function contentOf({ db, vault }: Service, { id }: Sent): SentContent | null {
	const row = db
		.select({ id: viewsSent.id, content: viewsSent.content })
		.from(viewsSent)
		.where(eq(viewsSent.id, id))
		.get();
	return row ? openContent(vault, row) : null;
}

/** By the instrument that was answered: on paper it may have been another band's. */
function requestsIn(content: SentContent): number {
	const instrument = instrumentBy(content.instrument.id, content.instrument.version);
	return instrument ? askedIn(instrument, content).length : 0;
}

function wasAlerted({ db }: Service, { childId }: Form, sent: Sent): boolean {
	const rows = db
		.select({ childId: alert.childId })
		.from(alert)
		.where(eq(alert.sendKey, sent.id))
		.all();
	return rows.some((row) => row.childId === childId);
}

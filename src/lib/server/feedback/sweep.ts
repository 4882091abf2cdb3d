import { lt } from 'drizzle-orm';
import { addMonths } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { feedbackDraft, feedbackReminded } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { monthOfToday } from './draft.ts';

/** Nothing can be said of a meeting this many months after it. */
const MONTHS = 4;

/** Throws away drafts that nobody can send any more, and that people were reminded of what is over. */
export function sweepFeedback(service: Service): void {
	const before = addMonths(monthOfToday(service), -MONTHS);
	const { db } = service;
	db.delete(feedbackDraft).where(lt(feedbackDraft.savedIn, before)).run();
	db.delete(feedbackReminded)
		.where(lt(feedbackReminded.at, londonInstant(before, '00:00')))
		.run();
}

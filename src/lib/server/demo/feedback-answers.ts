import type { DayISO } from '#lib/domain/calendar/day.ts';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { feedbackFormFor } from '#lib/instruments/feedback/index.ts';
import type { Tx } from '../db/client.ts';
import { keepSaid } from '../feedback/said.ts';
import { wordingOf } from '../feedback/wording.ts';
import type { Service } from '../service.ts';
import type { FeedbackPart } from './feedback.ts';

const TICKS = ['yes', 'yes', 'partly', 'no', 'yes', 'no', 'yes', 'partly'] as const;
const IN_TIME = ['yes', 'no', null, 'yes', 'partly', null, 'yes', 'no', null, 'no'] as const;
const GOOD = [
	'The chair sat down with me first.',
	'There was a break when I asked for one.',
	'They wrote down what I said, and read it back.'
] as const;
const CHANGE = [
	'I got the report at the door. I could not read it with everybody looking.',
	'Too many people I had never met.',
	'Say the plan in plain words at the end.'
] as const;

/** What one made-up parent said of a conference; most with a name, some without, some nothing at all. */
export function addAnswers(
	service: Service,
	tx: Tx,
	{ meetingId }: FeedbackPart,
	{
		adultId,
		at,
		firstOn
	}: { readonly adultId: string; readonly at: number; readonly firstOn: DayISO }
): void {
	if (at % 3 === 2) return;
	const kind = 'review-conference';
	const form = feedbackFormFor(kind);
	const answers: Answers = Object.fromEntries(
		form.pages
			.flatMap(({ fields }) => fields)
			.flatMap((field, place): [string, Answer][] => {
				const value = answerTo(field.id, at + place * 3, at);
				return value === null ? [] : [[field.id, { value, audience: 'only-my-iro' }]];
			})
	);
	keepSaid(
		service,
		tx,
		{ meetingId, adultId, kind },
		{
			form: { id: form.id, version: form.version },
			language: 'en',
			as: 'parent',
			through: at % 5 === 0 ? 'paper' : 'screen',
			named: at % 4 !== 3,
			firstOn,
			answers,
			wording: wordingOf(form, answers, anyKey(translator('en')))
		}
	);
}

function answerTo(field: string, roll: number, at: number): string | number | null {
	if (field === 'stress') return 2 + (roll % 4);
	if (field === 'report_in_time') return IN_TIME[at % IN_TIME.length]!;
	if (field === 'report_when') return null;
	if (field === 'good') return at % 4 === 0 ? GOOD[at % GOOD.length]! : null;
	if (field === 'change') return at % 3 === 0 ? CHANGE[at % CHANGE.length]! : null;
	return roll % 11 === 0 ? null : TICKS[roll % TICKS.length]!;
}

import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { MEETING_STATUSES } from '#lib/domain/meeting/status.ts';
import { arrange } from '#lib/server/meetings/change.ts';
import { sayEnd } from '#lib/server/meetings/end.ts';
import { changeStatus, type OutcomeProblem } from '#lib/server/meetings/outcome.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';
import { day, dayOrNone, oneOf, text, time, timeOrNone } from '../../fields.ts';
import { refuse, typed, why } from '../../typed.ts';

type Event = RequestEvent<{ meeting: string }>;

const MOST_MINUTES = 600;

const arrangement = z.object({
	day,
	time,
	minutes: text(4).transform((words, context) => {
		if (words === '') return null;
		const minutes = Number(words);
		if (Number.isInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES) return minutes;
		context.addIssue({ code: 'custom', message: why('minutes') });
		return z.NEVER;
	}),
	venue: text(200)
});

export async function arrangeIt({ request, params, locals: { service, actor } }: Event) {
	const form = typed(await request.formData(), arrangement, 'arrange');
	if (!form.ok) return refuse('arrange', form.refusal.values, form.refusal.wrong);
	const { day: onDay, time: startTime, minutes, venue } = form.data;
	const given = { onDay, startTime, minutes, venue: venue || null };
	const problem = arrange(service, actor, params.meeting, given);
	if (problem) return refuse('arrange', form.values, { day: problem });
	redirect(303, `/staff/meetings/${params.meeting}`);
}

const change = z.object({
	to: oneOf(MEETING_STATUSES, 'choose'),
	authoriser: text(40),
	reason: text(500),
	day: dayOrNone,
	time: text(8).transform((words) => (words === '' ? null : words)),
	ended: timeOrNone
});

const ending = z.object({ ended: timeOrNone });

/** Which field each problem belongs to. */
const fieldOf = {
	'missing-authoriser': 'authoriser',
	'missing-reason': 'reason',
	'missing-new-day': 'day',
	'ended-early': 'ended',
	'ended-ahead': 'ended'
} as const satisfies Partial<Record<OutcomeProblem, string>>;

export async function changeIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `status-${String(sent.get('to'))}`;
	const form = typed(sent, change, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	const { to, authoriser, reason, day: newDay } = form.data;
	const newTime = form.data.time === null ? null : (time.safeParse(form.data.time).data ?? null);
	const endedTime = form.data.ended;
	const given = { to, reason, newDay, newTime, authoriser: authoriser || null, endedTime };
	const problems = changeStatus(service, actor, params.meeting, given);
	if (problems.length === 0) redirect(303, `/staff/meetings/${params.meeting}`);
	const wrong = problems.map((problem) => {
		const field = problem in fieldOf ? fieldOf[problem as keyof typeof fieldOf] : 'button';
		return [field, problem.replaceAll('-', '_') as ErrorKey] as const;
	});
	return refuse(prefix, form.values, Object.fromEntries(wrong));
}

/** When a meeting that was held ended, said or put right afterwards. */
export async function endIt({ request, params, locals: { service, actor } }: Event) {
	const form = typed(await request.formData(), ending, 'ended');
	if (!form.ok) return refuse('ended', form.refusal.values, form.refusal.wrong);
	const problem = sayEnd(service, actor, params.meeting, form.data.ended);
	if (!problem) redirect(303, `/staff/meetings/${params.meeting}`);
	return refuse('ended', form.values, {
		ended:
			problem === 'ended-early'
				? 'ended_early'
				: problem === 'ended-ahead'
					? 'ended_ahead'
					: 'not_held'
	});
}

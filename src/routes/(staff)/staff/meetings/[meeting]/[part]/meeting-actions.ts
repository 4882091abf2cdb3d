import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import type { PartIds } from '#lib/server/meetings/part.ts';
import { adultCame, ledHow, recordAttendance } from '#lib/server/participation/attendance.ts';
import { confirmCode } from '#lib/server/participation/confirm.ts';
import { isChildCame, type ChildCame } from '#lib/server/participation/facts.ts';
import { recordTalk, talkOutcomes } from '#lib/server/participation/talk.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';
import { day, oneOf, text } from '../../../fields.ts';
import { refuse, textsOf, typed, why } from '../../../typed.ts';

type Event = RequestEvent<{ meeting: string; part: string }>;

/** Back to the panel that was changed. */
export function backTo({ meeting, part }: PartIds, panel: string): never {
	redirect(303, `/staff/meetings/${meeting}/${part}#${panel}`);
}

const talk = z.object({
	outcome: oneOf(talkOutcomes, 'talk_outcome'),
	day,
	note: text(4000)
});

export async function noteTalk({ request, params, locals: { service, actor } }: Event) {
	const form = typed(await request.formData(), talk, 'talk');
	if (!form.ok) return refuse('talk', form.refusal.values, form.refusal.wrong);
	const { outcome, day: onDay, note } = form.data;
	const problem = recordTalk(service, actor, params, { outcome, onDay, note });
	if (problem) return refuse('talk', form.values, { day: 'day_ahead' });
	backTo(params, 'talk');
}

const attendance = z.object({
	child: z
		.string({ error: why('child_came') })
		.refine(isChildCame, why('child_came'))
		.transform((how) => how as ChildCame),
	led: z.enum(ledHow).nullable().catch(null)
});

export async function noteAttendance({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const form = typed(sent, attendance, 'attendance');
	if (!form.ok) return refuse('attendance', form.refusal.values, form.refusal.wrong);
	const adults = Object.entries(textsOf(sent)).flatMap(([name, value]) => {
		const how = adultCame.find((one) => one === value);
		return name.startsWith('adult-') && how ? [[name.slice('adult-'.length), how] as const] : [];
	});
	const given = { ...form.data, adults: new Map(adults) };
	const problem = recordAttendance(service, actor, params, given);
	if (problem) return refuse('attendance', form.values, { child: 'not_held' });
	backTo(params, 'attendance');
}

export async function confirmIt({ request, params, locals: { service, actor } }: Event) {
	const values = textsOf(await request.formData());
	const [problem] = confirmCode(service, actor, params, values['code'] ?? '');
	if (problem) return refuse('code', values, { code: problem.replaceAll('-', '_') as ErrorKey });
	backTo(params, 'code');
}

import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { answerWish } from '#lib/server/wishes/answer.ts';
import { markDone } from '#lib/server/wishes/done.ts';
import { doneHow, verdicts } from '#lib/server/wishes/verdict.ts';
import { dayOrNone, needed, oneOf, text } from '../../../fields.ts';
import { refuse, typed } from '../../../typed.ts';
import { backTo } from './meeting-actions.ts';

type Event = RequestEvent<{ meeting: string; part: string }>;

const answer = z.object({
	wish: text(22),
	verdict: oneOf(verdicts, 'verdict'),
	reason: needed(1500, 'reason'),
	who: text(120),
	day: dayOrNone
});

export async function answerIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `answer-${String(sent.get('wish'))}`;
	const form = typed(sent, answer, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	const { wish: wishId, verdict, reason, who, day: byDay } = form.data;
	answerWish(service, actor, params, { wishId, verdict, reason, who, byDay });
	backTo(params, `wish-${wishId}`);
}

const done = z.object({ wish: text(22), how: oneOf(doneHow, 'done') });

export async function doneIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `done-${String(sent.get('wish'))}`;
	const form = typed(sent, done, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	markDone(service, actor, params, { wishId: form.data.wish, how: form.data.how });
	backTo(params, 'promises');
}

import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { replyToAskBack } from '#lib/server/ask-back/reply.ts';
import { markDecisionDone } from '#lib/server/decisions/done.ts';
import { dropDraft } from '#lib/server/decisions/drop.ts';
import { tellNothingDecided } from '#lib/server/decisions/nothing.ts';
import { shareDecisions } from '#lib/server/decisions/share.ts';
import { withdrawWording } from '#lib/server/decisions/withdraw.ts';
import { writeDecision } from '#lib/server/decisions/write.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import { doneHow } from '#lib/server/wishes/verdict.ts';
import { dayOrNone, needed, oneOf, text } from '../../../../fields.ts';
import { refuse, typed } from '../../../../typed.ts';

type Event = RequestEvent<{ meeting: string; part: string }>;

function backTo({ meeting, part }: PartIds, where: string): never {
	redirect(303, `/staff/meetings/${meeting}/${part}/decisions${where}`);
}

const wording = z.object({
	id: text(22),
	what: needed(1500, 'body'),
	who: text(120),
	day: dayOrNone,
	when: text(120),
	wish: text(22)
});

export async function writeIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `decision-${String(sent.get('id'))}`;
	const form = typed(sent, wording, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	const { id: decisionId, what, who, day: byDay, when, wish: wishId } = form.data;
	const given = { decisionId, wishId, what, who: who || null, byDay, byWhen: when || null };
	const problem = writeDecision(service, actor, params, given);
	if (problem) return refuse(prefix, form.values, { what: 'not_held' });
	backTo(params, `#at-${decisionId}`);
}

export async function dropIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	dropDraft(service, actor, params, String(sent.get('id') ?? ''));
	backTo(params, '#decisions');
}

export async function shareIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const asOf = Number(sent.get('asOf') ?? 0);
	const result = shareDecisions(service, actor, params, asOf);
	backTo(params, result === 'moved-on' ? '?moved-on#share' : '#decisions');
}

export async function tellNothing({ params, locals: { service, actor } }: Event) {
	const problem = tellNothingDecided(service, actor, params);
	backTo(params, problem === 'drafts' ? '?moved-on#share' : '#share');
}

const withdrawing = z.object({ id: text(22), reason: needed(300, 'body') });

export async function withdrawIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `withdraw-${String(sent.get('id'))}`;
	const form = typed(sent, withdrawing, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	const { id: wordsId, reason } = form.data;
	withdrawWording(service, actor, params, { wordsId, reason });
	backTo(params, '#decisions');
}

const done = z.object({ id: text(22), how: oneOf(doneHow, 'done'), why: text(300) });

export async function markIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `done-${String(sent.get('id'))}`;
	const form = typed(sent, done, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	const { id: decisionId, how, why } = form.data;
	markDecisionDone(service, actor, params, { decisionId, how, why });
	backTo(params, '#before');
}

const reply = z.object({ id: text(22), reply: needed(1500, 'body') });

export async function replyIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `reply-${String(sent.get('id'))}`;
	const form = typed(sent, reply, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	replyToAskBack(service, actor, params, { askBackId: form.data.id, reply: form.data.reply });
	backTo(params, '#asked');
}

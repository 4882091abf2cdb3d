import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { READ_LANGUAGES } from '#lib/domain/reading/languages.ts';
import { moveSection, removeSection } from '#lib/server/papers/order.ts';
import { paperFor } from '#lib/server/papers/paper-for.ts';
import { addRecipient, dropRecipient } from '#lib/server/papers/recipients.ts';
import { addWriter, dropWriter } from '#lib/server/papers/writers.ts';
import { needed, oneOf, text } from '../../fields.ts';
import { refuse, typed } from '../../typed.ts';

type Event = RequestEvent<{ paper: string }>;

function backTo(paper: string, where: string): never {
	redirect(303, `/staff/papers/${paper}${where}`);
}

const said = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function moveIt({ request, params: { paper }, locals: { service, actor } }: Event) {
	const form = await request.formData();
	const section = said(form, 'section');
	moveSection(service, actor, { paper, section }, said(form, 'to') === 'up' ? 'up' : 'down');
	backTo(paper, `#at-${section}`);
}

export async function removeIt({ request, params: { paper }, locals: { service, actor } }: Event) {
	const form = await request.formData();
	const section = said(form, 'section');
	const problem = removeSection(service, actor, { paper, section }, Number(said(form, 'revision')));
	backTo(paper, problem ? `?changed#at-${section}` : '#sections');
}

export async function addWriterIt({ request, params, locals: { service, actor } }: Event) {
	paperFor(service, actor, 'paper.write', params.paper);
	const one = z.object({ who: needed(22, 'choose') });
	const form = typed(await request.formData(), one, 'writer');
	if (!form.ok) return refuse('writer', form.refusal.values, form.refusal.wrong);
	addWriter(service, actor, params.paper, form.data.who);
	backTo(params.paper, '#writers');
}

export async function dropWriterIt({ request, params, locals: { service, actor } }: Event) {
	const form = await request.formData();
	dropWriter(service, actor, params.paper, said(form, 'who'));
	backTo(params.paper, '#writers');
}

const recipient = z.object({
	who: needed(22, 'choose'),
	language: oneOf(READ_LANGUAGES, 'choose'),
	easy: text(3)
});

export async function addSomebody({ request, params, locals: { service, actor } }: Event) {
	paperFor(service, actor, 'paper.prepare', params.paper);
	const form = typed(await request.formData(), recipient, 'recipient');
	if (!form.ok) return refuse('recipient', form.refusal.values, form.refusal.wrong);
	const { who, language, easy } = form.data;
	const ids = { paper: params.paper, recipient: who };
	addRecipient(service, actor, ids, { language, needsEasyRead: easy === 'yes' });
	backTo(params.paper, `/for/${who}`);
}

export async function dropSomebody({ request, params, locals: { service, actor } }: Event) {
	const form = await request.formData();
	const ids = { paper: params.paper, recipient: said(form, 'who') };
	const problem = dropRecipient(service, actor, ids);
	backTo(params.paper, problem ? '?out#recipients' : '#recipients');
}

import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { isComer } from '#lib/domain/meeting/coming.ts';
import { arrangeNeeds } from '#lib/server/family/needs/arrange.ts';
import { agreeToInvite } from '#lib/server/family/staff/agree.ts';
import { endInvitation } from '#lib/server/family/staff/end.ts';
import { inviteFamily, type InviteProblem } from '#lib/server/family/staff/invite.ts';
import { needed, text } from '../../../../../fields.ts';
import { refuse, typed } from '../../../../../typed.ts';

type Event = RequestEvent<{ meeting: string; part: string; person: string }>;

/** Back to the page of this person, saying what was kept. */
function back({ meeting, part, person }: Event['params'], kept: string, panel: string): never {
	redirect(303, `/staff/meetings/${meeting}/${part}/family/${person}?kept=${kept}#${panel}`);
}

/** When what a form was filled from was set, as the form says; anything else is never. */
const moment = z
	.string()
	.default('')
	.transform((given) => (/^\d{1,15}$/.test(given) ? Number(given) : -1));

const told = z.object({
	base: moment,
	venue: text(200),
	way: text(600),
	others: text(600),
	stepOut: text(300),
	bring: text(300)
});

export async function tellIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const comers = sent.getAll('comers').filter((one) => typeof one === 'string');
	const form = typed(sent, told, 'told');
	// Ticks come several under one name: the form that comes back needs them all.
	const values = { ...(form.ok ? form.values : form.refusal.values), comers: comers.join(' ') };
	if (!form.ok) return refuse('told', values, form.refusal.wrong);
	const { base, others, ...words } = form.data;
	const lines = others.split('\n').map((line) => line.trim());
	const problem = inviteFamily(service, actor, params, {
		adultId: params.person,
		base,
		told: { ...words, comers: comers.filter(isComer), others: lines.filter((line) => line !== '') }
	});
	if (problem) return refuse('told', values, wrongIn(problem));
	back(params, 'told', 'told');
}

function wrongIn(problem: InviteProblem) {
	switch (problem.why) {
		case 'moved-on':
			return { venue: 'family_moved_on' } as const;
		case 'not-related':
			return { venue: 'family_not_related' } as const;
		case 'protected':
			return Object.fromEntries(
				problem.fields.map((field) => [field, 'family_protected'] as const)
			);
	}
}

const agreeing = z.object({ base: moment, why: needed(600, 'missing_reason') });

export async function agreeIt({ request, params, locals: { service, actor } }: Event) {
	const form = typed(await request.formData(), agreeing, 'agree');
	if (!form.ok) return refuse('agree', form.refusal.values, form.refusal.wrong);
	const given = { adultId: params.person, ...form.data };
	const problem = agreeToInvite(service, actor, params, given);
	if (problem) {
		const why = problem === 'moved-on' ? 'family_moved_on' : 'family_same_person';
		return refuse('agree', form.values, { why });
	}
	back(params, 'agreed', 'told');
}

export async function endIt({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	if (sent.get('sure') !== 'yes') return refuse('end', {}, { sure: 'choose' });
	endInvitation(service, actor, params, params.person);
	back(params, 'ended', 'told');
}

const arranging = z.object({ saidAt: moment, words: needed(1000, 'family_arranged') });

export async function arrangeIt({ request, params, locals: { service, actor } }: Event) {
	const form = typed(await request.formData(), arranging, 'arranged');
	if (!form.ok) return refuse('arranged', form.refusal.values, form.refusal.wrong);
	const given = { adultId: params.person, ...form.data };
	const problem = arrangeNeeds(service, actor, params, given);
	if (problem) {
		const words = problem === 'moved-on' ? 'family_moved_on' : 'family_protected';
		return refuse('arranged', form.values, { words });
	}
	back(params, 'arranged', 'needs');
}

import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { RESTRICTIONS } from '#lib/domain/report/restriction.ts';
import { decideSections } from '#lib/server/release/decide.ts';
import { returnRelease } from '#lib/server/release/give-back.ts';
import { overrideRestriction, type OverrideProblem } from '#lib/server/release/override.ts';
import { prepareRelease } from '#lib/server/release/prepare.ts';
import { releasePaper } from '#lib/server/release/release.ts';
import { revokeRelease } from '#lib/server/release/revoke.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';
import { needed, text } from '../../../../fields.ts';
import { refuse, textsOf, typed } from '../../../../typed.ts';
import { stoppedAt } from './stopped-at.ts';

type Event = RequestEvent<{ paper: string; recipient: string }>;

function done({ params }: Event, receipt: string): never {
	redirect(303, `/staff/papers/${params.paper}/release/${params.recipient}?done=${receipt}`);
}

export async function decideIt(event: Event) {
	const { request, params, locals } = event;
	const values = textsOf(await request.formData());
	const choices = Object.entries(values).flatMap(([name, value]) => {
		const id = /^section-(.+)$/.exec(name)?.[1];
		return id && (value === 'in' || value === 'out') ? [[id, value === 'in'] as const] : [];
	});
	const problem = decideSections(locals.service, locals.actor, params, new Map(choices));
	if (problem) return refuse('sections', values, { button: 'release_out' });
	done(event, 'saved');
}

export async function prepareIt(event: Event) {
	const { request, params, locals } = event;
	const values = textsOf(await request.formData());
	const { service, actor } = locals;
	const result = prepareRelease(service, actor, params, values.fingerprint ?? '');
	if (result.kind === 'prepared') done(event, 'prepared');
	const wrong = {
		out: 'release_out',
		changed: 'release_changed',
		stopped: 'release_stopped'
	} as const;
	return refuse('prepare', values, { button: wrong[result.kind] });
}

const problems = {
	'no-reason': ['why', 'release_why'],
	'not-prepared': ['button', 'release_not_prepared'],
	changed: ['button', 'release_changed'],
	unweighed: ['weighed', 'release_unweighed'],
	'not-restricted': ['button', 'release_unrestricted'],
	'acted-already': ['button', 'release_acted']
} as const satisfies Record<OverrideProblem, readonly [string, ErrorKey]>;

export async function overrideIt(event: Event) {
	const { request, params, locals } = event;
	const sent = await request.formData();
	const form = typed(sent, z.object({ why: text(2000), fingerprint: text(100) }), 'override');
	if (!form.ok) return refuse('override', form.refusal.values, form.refusal.wrong);
	const ticked = sent.getAll('weighed');
	const restrictions = RESTRICTIONS.filter((one) => ticked.includes(one));
	const given = { ...form.data, restrictions };
	const problem = overrideRestriction(locals.service, locals.actor, params, given);
	if (!problem) done(event, 'overridden');
	const [field, key] = problems[problem];
	return refuse('override', form.values, { [field]: key });
}

const approval = z.object({
	confirmed: needed(40, 'release_name'),
	fingerprint: text(100),
	late: text(1000)
});

export async function approveIt(event: Event) {
	const { request, params, locals } = event;
	const form = typed(await request.formData(), approval, 'approve');
	if (!form.ok) return refuse('approve', form.refusal.values, form.refusal.wrong);
	const { confirmed, fingerprint, late } = form.data;
	const said = { confirmed, fingerprint, lateReason: late || null };
	const result = releasePaper(locals.service, locals.actor, params, said);
	if (result.kind === 'already') done(event, 'already');
	if (result.kind === 'released') done(event, result.marks.includes('late') ? 'late' : 'released');
	if (result.kind === 'not-prepared') {
		return refuse('approve', form.values, { button: 'release_not_prepared' });
	}
	return refuse('approve', form.values, stoppedAt(result.checked));
}

export async function backIt(event: Event) {
	const { request, params, locals } = event;
	const form = typed(await request.formData(), z.object({ why: text(2000) }), 'back');
	if (!form.ok) return refuse('back', form.refusal.values, form.refusal.wrong);
	const problem = returnRelease(locals.service, locals.actor, params, form.data.why);
	if (!problem) done(event, 'returned');
	const wrong = problem === 'no-reason' ? 'release_why' : 'release_not_prepared';
	return refuse('back', form.values, { [problem === 'no-reason' ? 'why' : 'button']: wrong });
}

export async function revokeIt(event: Event) {
	const { request, params, locals } = event;
	const schema = z.object({ why: text(2000), release: text(40) });
	const form = typed(await request.formData(), schema, 'revoke');
	if (!form.ok) return refuse('revoke', form.refusal.values, form.refusal.wrong);
	const given = { releaseId: form.data.release, why: form.data.why };
	const problem = revokeRelease(locals.service, locals.actor, params, given);
	if (problem === 'no-reason') return refuse('revoke', form.values, { why: 'release_why' });
	done(event, 'revoked');
}

import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { CASE_TERM_KINDS } from '#lib/domain/report/protected-terms/case-term.ts';
import {
	endNonDisclosure,
	setNonDisclosure,
	type NonDisclosureProblem
} from '#lib/server/release/protected/non-disclosure.ts';
import { addTerm, endTerm, type TermProblem } from '#lib/server/release/protected/term.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';
import { day, dayOrNone, oneOf, text } from '../../../fields.ts';
import { refuse, textsOf, typed } from '../../../typed.ts';

type Event = RequestEvent<{ child: string }>;

function done({ params }: Event, receipt: string): never {
	redirect(303, `/staff/children/${params.child}/protected?done=${receipt}`);
}

/** Everybody is a choice of its own: nothing picked protects from nobody. */
const against = text(40).transform((id, context) => {
	if (id === 'anybody') return null;
	if (id !== '') return id;
	context.addIssue({ code: 'custom', message: 'protected_nobody' satisfies ErrorKey });
	return z.NEVER;
});

const term = z.object({
	id: text(40),
	kind: oneOf(CASE_TERM_KINDS, 'choose'),
	text: text(200),
	against
});

const termProblems = {
	empty: ['text', 'protected_empty'],
	'nobody-of-theirs': ['against', 'protected_nobody']
} as const satisfies Record<TermProblem, readonly [string, ErrorKey]>;

export async function addIt(event: Event) {
	const { request, params, locals } = event;
	const form = typed(await request.formData(), term, 'term');
	if (!form.ok) return refuse('term', form.refusal.values, form.refusal.wrong);
	const given = { ...form.data, recipientId: form.data.against };
	const problem = addTerm(locals.service, locals.actor, params.child, given);
	if (!problem) done(event, 'added');
	const [field, key] = termProblems[problem];
	return refuse('term', form.values, { [field]: key });
}

export async function endOne(event: Event) {
	const { request, params, locals } = event;
	const { id = '' } = textsOf(await request.formData());
	endTerm(locals.service, locals.actor, params.child, id);
	done(event, 'ended');
}

const flag = z.object({ id: text(40), against, why: text(2000), from: day, to: dayOrNone });

const flagProblems = {
	'no-reason': ['why', 'release_why'],
	'nobody-of-theirs': ['against', 'protected_nobody'],
	'ends-before-it-begins': ['to', 'protected_days']
} as const satisfies Record<NonDisclosureProblem, readonly [string, ErrorKey]>;

export async function setIt(event: Event) {
	const { request, params, locals } = event;
	const form = typed(await request.formData(), flag, 'flag');
	if (!form.ok) return refuse('flag', form.refusal.values, form.refusal.wrong);
	const given = { ...form.data, recipientId: form.data.against };
	const problem = setNonDisclosure(locals.service, locals.actor, params.child, given);
	if (!problem) done(event, 'set');
	const [field, key] = flagProblems[problem];
	return refuse('flag', form.values, { [field]: key });
}

export async function endFlag(event: Event) {
	const { request, params, locals } = event;
	const { id = '' } = textsOf(await request.formData());
	endNonDisclosure(locals.service, locals.actor, params.child, id);
	done(event, 'ended');
}

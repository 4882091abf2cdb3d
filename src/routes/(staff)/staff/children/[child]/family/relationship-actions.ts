import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { RELATIONSHIP_KINDS } from '#lib/domain/person/relationship-kinds.ts';
import { CONTACTS } from '#lib/domain/report/restriction.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { agreeToRelationship, refuseRelationship } from '#lib/server/family/related/answer.ts';
import { askForRelationship } from '#lib/server/family/related/ask.ts';
import { endRelationship } from '#lib/server/family/related/end.ts';
import type { RelationshipProblem } from '#lib/server/family/related/given.ts';
import type { Namesake } from '#lib/server/family/related/namesakes.ts';
import { byHandPage } from '#lib/server/family/related/page.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';
import type { Refusal } from '#lib/ui/staff/refused.ts';
import { day, dayOrNone, needed, oneOf, text } from '../../../fields.ts';
import { textsOf, typed } from '../../../typed.ts';

type Event = RequestEvent<{ child: string }>;

/** What the form of somebody new comes back with. */
export interface RelationshipRefusal extends Refusal {
	readonly namesakes: readonly Namesake[];
}

const asked = z.object({
	name: needed(120, 'person_name'),
	who: text(40),
	kind: oneOf(RELATIONSHIP_KINDS, 'person_kind'),
	responsibility: oneOf(['yes', 'no'], 'person_responsibility'),
	contact: oneOf(CONTACTS, 'person_contact'),
	from: day,
	to: dayOrNone
});

const words = {
	name: ['name', 'person_name'],
	who: ['who', 'person_who'],
	there: ['kind', 'person_there'],
	from: ['from', 'person_from'],
	to: ['to', 'person_to']
} as const satisfies Record<RelationshipProblem, readonly [string, ErrorKey]>;

function refused(refusal: Refusal, namesakes: readonly Namesake[] = [], status = 400) {
	return fail<RelationshipRefusal>(status, { ...refusal, namesakes });
}

/** Back to the page itself: what a form did is seen there. */
const back = ({ params }: Event) => redirect(303, `/staff/children/${params.child}/family`);

export const relationshipActions = {
	add: async (event: Event) => {
		const { request, params, locals } = event;
		const { service } = locals;
		const actor = asAdult(locals.actor);
		// Whose child it is comes first: what is wrong with a form is nobody else's business.
		if (!byHandPage(service, actor, params.child).mayAsk) notThere();
		const form = typed(await request.formData(), asked, 'add');
		if (!form.ok) return refused(form.refusal);
		const { responsibility, ...rest } = form.data;
		const given = { ...rest, parentalResponsibility: responsibility === 'yes' };
		const result = askForRelationship(service, actor, params.child, given);
		if (result.kind === 'asked') return back(event);
		const wrong = Object.fromEntries(result.problems.map((one) => words[one]));
		return refused({ prefix: 'add', values: form.values, wrong }, result.namesakes);
	},
	agree: async (event: Event) => {
		const { request, params, locals } = event;
		const { id = '' } = textsOf(await request.formData());
		const problem = agreeToRelationship(locals.service, locals.actor, params.child, id);
		if (!problem) return back(event);
		return refused({ prefix: 'waiting', values: {}, wrong: { [id]: 'person_same' } }, [], 409);
	},
	refuse: async (event: Event) => {
		const { request, params, locals } = event;
		const { id = '' } = textsOf(await request.formData());
		refuseRelationship(locals.service, locals.actor, params.child, id);
		return back(event);
	},
	end: async (event: Event) => {
		const { request, params, locals } = event;
		const { service, actor } = locals;
		byHandPage(service, asAdult(actor), params.child);
		const form = typed(await request.formData(), z.object({ id: text(40), to: day }), 'end');
		const id = form.ok ? form.data.id : (form.refusal.values.id ?? '');
		const wrong = { prefix: `end-${id}`, values: {}, wrong: { to: 'person_ends' } } as const;
		if (!form.ok) return refused({ ...wrong, values: form.refusal.values });
		const problem = endRelationship(service, actor, params.child, form.data);
		if (problem === 'contact') {
			return refused(
				{ ...wrong, values: form.values, wrong: { to: 'person_holds_back' } },
				[],
				409
			);
		}
		return problem ? refused({ ...wrong, values: form.values }) : back(event);
	}
};

import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { addGuest, removeGuest, showGuest } from '#lib/server/meetings/change-guests.ts';
import { noteAsked, tellVenue } from '#lib/server/meetings/for-child.ts';
import { needed, text } from '../../fields.ts';
import { refuse, typed } from '../../typed.ts';

type Event = RequestEvent<{ meeting: string }>;

const part = text(22);

/** Back to the child the change was about. */
function back(meeting: string, id: string): never {
	redirect(303, `/staff/meetings/${meeting}#child-${id}`);
}

const venue = z.object({ part, venue: text(200) });

export async function tellOne({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `venue-${String(sent.get('part'))}`;
	const form = typed(sent, venue, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	const ids = { meeting: params.meeting, part: form.data.part };
	tellVenue(service, actor, ids, form.data.venue || null);
	back(ids.meeting, ids.part);
}

export async function askOne({ request, params, locals: { service, actor } }: Event) {
	const ids = { meeting: params.meeting, part: String((await request.formData()).get('part')) };
	noteAsked(service, actor, ids);
	back(ids.meeting, ids.part);
}

const guest = z.object({
	part,
	person: text(22),
	label: needed(80, 'label'),
	shown: z.literal('yes').optional()
});

export async function addOne({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const prefix = `guest-${String(sent.get('part'))}-${String(sent.get('person') || 'other')}`;
	const form = typed(sent, guest, prefix);
	if (!form.ok) return refuse(prefix, form.refusal.values, form.refusal.wrong);
	const ids = { meeting: params.meeting, part: form.data.part };
	const { person, label, shown } = form.data;
	addGuest(service, actor, ids, { adultId: person || null, label, shown: shown === 'yes' });
	back(ids.meeting, ids.part);
}

export async function showOne({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const ids = { meeting: params.meeting, part: String(sent.get('part')) };
	const shown = sent.get('shown') === 'yes';
	showGuest(service, actor, ids, { guestId: String(sent.get('guest')), shown });
	back(ids.meeting, ids.part);
}

export async function removeOne({ request, params, locals: { service, actor } }: Event) {
	const sent = await request.formData();
	const ids = { meeting: params.meeting, part: String(sent.get('part')) };
	removeGuest(service, actor, ids, String(sent.get('guest')));
	back(ids.meeting, ids.part);
}

import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { BANDS } from '#lib/domain/person/band.ts';
import { editPhotocard } from '#lib/server/photocards/edit.ts';
import { ownPhotocard } from '#lib/server/photocards/own.ts';
import { chooseDrawn, drawnPortraits, uploadPortrait } from '#lib/server/photocards/portrait.ts';
import { readForm } from '#lib/server/views/page-form.ts';
import { needed, text } from '../fields.ts';
import { refuse, typed, why } from '../typed.ts';
import { PICTURE_PROBLEMS } from './picture-problems.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	card: ownPhotocard(service, actor),
	portraits: drawnPortraits
});

const phone = text(20).refine(
	(words) => words === '' || /^[0-9 ()+]{5,20}$/.test(words),
	why('phone')
);
const own = text(500);
const edit = z.object({
	called: needed(40, 'called'),
	'words-4-7': own,
	'words-8-11': own,
	'words-12-15': own,
	'words-16-plus': own,
	letter: text(200),
	ring: phone,
	text: phone,
	email: text(120).refine(
		(words) => words === '' || z.email().safeParse(words).success,
		why('email')
	)
});

export const actions: Actions = {
	save: async ({ request, locals: { service, actor } }) => {
		const form = typed(await request.formData(), edit, 'card');
		if (!form.ok) return refuse('card', form.refusal.values, form.refusal.wrong);
		const { called, letter, ring, text: textTo, email, ...words } = form.data;
		const byBand = BANDS.map((band) => [band, words[`words-${band}`]] as const);
		editPhotocard(service, actor, {
			calledName: called,
			words: Object.fromEntries(byBand) as Record<(typeof BANDS)[number], string>,
			letterTo: letter,
			ring,
			textTo,
			email
		});
		redirect(303, '/staff/photocard?saved=yes');
	},
	drawn: async ({ request, locals: { service, actor } }) => {
		const chosen = String((await request.formData()).get('portrait'));
		const name = drawnPortraits.find((one) => one === chosen);
		if (!name) return refuse('drawn', {}, { portrait: 'choose' });
		chooseDrawn(service, actor, name);
		redirect(303, '/staff/photocard#portrait');
	},
	upload: async ({ request, locals: { service, actor } }) => {
		const form = await readForm(request);
		if (form === 'too_big') return refuse('photo', {}, { photo: 'picture_big' });
		const file = form === 'broken' ? null : form.get('photo');
		const bytes =
			file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
		const problem = await uploadPortrait(service, actor, bytes);
		if (problem) return refuse('photo', {}, { photo: PICTURE_PROBLEMS[problem] });
		redirect(303, '/staff/photocard#portrait');
	}
};

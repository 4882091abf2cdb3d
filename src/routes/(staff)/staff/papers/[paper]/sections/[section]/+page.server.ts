import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { parseDay } from '#lib/domain/calendar/parse-day.ts';
import { FRAMES } from '#lib/domain/report/frame.ts';
import { typedOf } from '#lib/domain/report/marked-text.ts';
import { HEADING_LENGTH, SECTION_LENGTH } from '#lib/domain/report/paper-limits.ts';
import { SECTION_SOURCES } from '#lib/domain/report/section-source.ts';
import { translator } from '#lib/i18n/index.ts';
import { paperFor } from '#lib/server/papers/paper-for.ts';
import { saveSection } from '#lib/server/papers/save-section.ts';
import { sectionPage } from '#lib/server/papers/section-page.ts';
import { shortDay } from '#lib/ui/staff/when.ts';
import { needed, text } from '../../../../fields.ts';
import { refuse, typed, why } from '../../../../typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor }, url }) => {
	const t = translator('en');
	const decisions = {
		heading: t('staff-papers:section.decisions_heading'),
		day: (text: string) => {
			const day = parseDay(text);
			return day ? shortDay(day, 'plain', 'en') : text;
		}
	};
	const frame = FRAMES.find((one) => one === url.searchParams.get('frame'));
	const asked = url.searchParams.has('decisions') ? { decisions, frame } : { frame };
	return { page: sectionPage(service, actor, params, asked) };
};

const section = z.object({
	base: z.coerce.number().int().min(0).catch(0),
	source: z.enum(SECTION_SOURCES as [string, ...string[]], { error: why('paper_source') }),
	frame: z.string().optional(),
	heading: text(HEADING_LENGTH),
	text: needed(SECTION_LENGTH, 'body')
});

export const actions: Actions = {
	default: async ({ request, params, locals: { service, actor } }) => {
		const { paper } = paperFor(service, actor, 'paper.write', params.paper);
		const form = typed(await request.formData(), section, 'section');
		if (!form.ok) return refuse('section', form.refusal.values, form.refusal.wrong);
		const { base, source, heading, text: words, frame } = form.data;
		const saved = saveSection(service, actor, params, {
			base,
			source: SECTION_SOURCES.find((one) => one === source)!,
			frame: paper.isJoint ? (FRAMES.find((one) => one === frame) ?? null) : null,
			heading,
			typed: words
		});
		if (saved.kind === 'saved') redirect(303, `/staff/papers/${paper.id}#at-${params.section}`);
		if (saved.kind === 'too-many') return refuse('section', form.values, { text: 'paper_full' });
		if (saved.kind === 'gone') {
			return refuse('section', { ...form.values, base: '0' }, { text: 'paper_gone' });
		}
		const { now } = saved;
		const theirs = { heading: now.heading, typed: typedOf(now.text), by: now.by };
		// What was typed comes back, to be saved over what it was shown beside.
		const values = { ...form.values, base: String(now.revision) };
		const wrong = { text: why('paper_conflict') };
		return fail(400, { prefix: 'section', values, wrong, theirs });
	}
};

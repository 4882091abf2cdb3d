import { fail, redirect } from '@sveltejs/kit';
import { TASKS, type Task } from '#lib/domain/advocacy/said.ts';
import { isFileKind } from '#lib/domain/file/file.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { saidPage } from '#lib/server/advocacy/said/page.ts';
import { saveSaid } from '#lib/server/advocacy/said/save.ts';
import { readTask } from '#lib/server/advocacy/said/task-form.ts';
import { readForm } from '#lib/server/views/page-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const task = taskIn(params.task);
	const page = saidPage(service, actor, params.part);
	if (page.closed) redirect(303, `/advocate/say/${params.part}/sent`);
	return { page, task };
};

export const actions: Actions = {
	default: async ({ request, locals: { service, actor }, params: { part, task: named } }) => {
		const task = taskIn(named);
		const { today, closed } = saidPage(service, actor, part);
		if (closed) redirect(303, `/advocate/say/${part}/sent`);
		const form = await readForm(request);
		if (typeof form === 'string') return fail(400, { wrong: {}, change: null, moved: false, form });
		const { change, wrong } = readTask(task, form, today);
		const typed = { change, wrong, form: null };
		if (Object.keys(wrong).length > 0) return fail(400, { ...typed, moved: false });
		const saving = saveSaid(service, actor, part, { base: baseOf(form), change });
		if (saving === 'moved-on') return fail(409, { ...typed, moved: true });
		redirect(303, saving === 'closed' ? `/advocate/say/${part}/sent` : wayOn(form, part, task));
	}
};

function taskIn(text: string): Task {
	return TASKS.find((one) => one === text) ?? notThere();
}

function baseOf(form: FormData): number {
	const base = Number(form.get('base'));
	return Number.isSafeInteger(base) ? base : -1;
}

/** To add a photo or recording, back to the list, or on to the next page. */
function wayOn(form: FormData, part: string, task: Task): string {
	const here = `/advocate/say/${part}`;
	const go = form.get('go');
	if (typeof go === 'string' && isFileKind(go)) return `${here}/add/${go}`;
	if (go === 'list') return here;
	const next = TASKS[TASKS.indexOf(task) + 1];
	return `${here}/${next ?? 'check'}`;
}

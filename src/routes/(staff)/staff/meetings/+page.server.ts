import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import { meetingsToArrange } from '#lib/server/meetings/to-arrange.ts';
import { meetingLines, type MeetingLine } from '#lib/server/meetings/lines.ts';
import { textsOf } from '../typed.ts';
import type { Actions, PageServerLoad } from './$types';

const WEEKS = 28;

const isPast = (url: URL) => url.searchParams.get('when') === 'past';

export const load: PageServerLoad = ({ url, locals }) => {
	const past = isPast(url);
	const { service, actor } = locals;
	return {
		past,
		toArrange: past ? [] : meetingsToArrange(service, actor),
		...found(locals, past, { kind: '', name: '' })
	};
};

export const actions: Actions = {
	/** A search is sent as a form and shown in the answer: a name has no place in an address or a log. */
	find: async ({ request, url, locals }) => {
		const { kind = '', name = '' } = textsOf(await request.formData());
		return found(locals, isPast(url), { kind, name: name.slice(0, 120) });
	}
};

/** The meetings of the coming weeks, or of those gone by, that are of a kind and about a name. */
function found(
	{ service, actor }: App.Locals,
	past: boolean,
	{ kind, name }: { kind: string; name: string }
) {
	const today = londonDay(service.now());
	const window = past
		? { from: addDays(today, -WEEKS), to: addDays(today, -1) }
		: { from: today, to: addDays(today, WEEKS) };
	const lines = meetingLines(service, actor, window);
	const meetings = lines.filter((line) => isOfKind(line, kind) && isAbout(line, name));
	return { kind, name, meetings: past ? meetings.reverse() : meetings, all: lines.length };
}

function isOfKind({ kind }: MeetingLine, wanted: string): boolean {
	if (wanted === 'reviews') return !isConference(kind);
	return wanted === 'conferences' ? isConference(kind) : true;
}

function isAbout({ children }: MeetingLine, name: string): boolean {
	const wanted = name.toLocaleLowerCase('en');
	return children.some((child) => child.name.toLocaleLowerCase('en').includes(wanted));
}

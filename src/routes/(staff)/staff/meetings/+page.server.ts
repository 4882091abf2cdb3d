import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import { meetingsToArrange } from '#lib/server/meetings/to-arrange.ts';
import { meetingLines, type MeetingLine } from '#lib/server/meetings/lines.ts';
import type { PageServerLoad } from './$types';

const WEEKS = 28;

export const load: PageServerLoad = ({ url, locals: { service, actor } }) => {
	const today = londonDay(service.now());
	const past = url.searchParams.get('when') === 'past';
	const kind = url.searchParams.get('kind') ?? '';
	const name = url.searchParams.get('name')?.trim() ?? '';
	const window = past
		? { from: addDays(today, -WEEKS), to: addDays(today, -1) }
		: { from: today, to: addDays(today, WEEKS) };
	const lines = meetingLines(service, actor, window);
	const meetings = lines.filter((line) => isOfKind(line, kind) && isAbout(line, name));
	const toArrange = past || name || kind ? [] : meetingsToArrange(service, actor);
	return {
		toArrange,
		past,
		kind,
		name,
		meetings: past ? meetings.reverse() : meetings,
		all: lines.length
	};
};

function isOfKind({ kind }: MeetingLine, wanted: string): boolean {
	if (wanted === 'reviews') return !isConference(kind);
	return wanted === 'conferences' ? isConference(kind) : true;
}

function isAbout({ children }: MeetingLine, name: string): boolean {
	const wanted = name.toLocaleLowerCase('en');
	return children.some((child) => child.name.toLocaleLowerCase('en').includes(wanted));
}

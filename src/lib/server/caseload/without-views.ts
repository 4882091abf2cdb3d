import type { DayISO } from '#lib/domain/calendar/day.ts';
import { hasParticipationCode } from '#lib/domain/meeting/kinds.ts';
import { runWithoutViews } from '#lib/domain/participation/two-without-views.ts';
import { isUnderFour } from '#lib/domain/person/age.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import type { heardBy } from './heard-by.ts';
import type { OpenWork } from './open-work.ts';

/** A child whose last meetings, two or more running, were without their views. */
export interface WithoutViews {
	readonly childId: string;
	readonly child: string;
	readonly by: string;
	/** The meetings of the run, oldest first. */
	readonly meetings: readonly {
		readonly id: string;
		readonly partId: string;
		readonly onDay: DayISO;
		readonly code: string | null;
	}[];
}

/** Two meetings running without the child's views, the longest run first. `work`: earliest meeting first. */
export function withoutViews(
	{ vault }: Service,
	work: readonly OpenWork[],
	by: ReturnType<typeof heardBy>
): WithoutViews[] {
	const held = work.filter(
		({ row }) => row.status === 'held' && hasParticipationCode(row.meeting.kind)
	);
	const runs = [...Map.groupBy(held, ({ row }) => row.child.id)].flatMap(([childId, meetings]) => {
		const run = runWithoutViews(meetings.map(asHeld));
		const last = run.at(-1)?.work.row;
		if (!last) return [];
		return [
			{
				childId,
				child: fullName(vault, last.child),
				by: by(childId, last.meeting.kind),
				meetings: run.map(({ work: { row }, code }) => ({
					id: row.meeting.id,
					partId: row.partId,
					onDay: row.meeting.onDay,
					code
				}))
			}
		];
	});
	return runs.sort(
		(a, b) => b.meetings.length - a.meetings.length || a.child.localeCompare(b.child, 'en')
	);
}

function asHeld(work: OpenWork) {
	const { row, facts } = work;
	return {
		work,
		code: facts.code.code,
		viewsReceived: facts.views.sentAt !== null,
		underFour: isUnderFour(row.child.dob, row.meeting.onDay)
	};
}

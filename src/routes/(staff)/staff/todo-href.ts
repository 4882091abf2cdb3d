import type { TodayRow } from '#lib/server/caseload/today.ts';

/** The part of a child's page on which each thing is done. */
const panels = {
	'read-views': 'views',
	talk: 'talk',
	answers: 'wishes',
	'answers-again': 'wishes',
	attendance: 'attendance',
	promises: 'promises',
	code: 'code',
	'no-views': 'views'
} as const satisfies Partial<Record<TodayRow['kind'], string>>;

const decisionKinds = ['decisions', 'corrections', 'decisions-done', 'asked-back'] as const;

/** Where something due is done: one click from the list. */
export function hrefOf({ kind, alertId, childId, meeting }: TodayRow): string {
	if (kind === 'alert') return alertId ? `/staff/alerts/${alertId}` : '/staff/alerts';
	if (kind === 'glass') return '/staff/break-glass';
	if (kind === 'second') return '/staff/waiting';
	if (kind === 'card') return `/staff/children/${childId}#card`;
	if (kind === 'midway') return `/staff/children/${childId}/visit`;
	if (!meeting) return `/staff/messages/${childId}`;
	const part = `/staff/meetings/${meeting.id}/${meeting.partId}`;
	if (kind === 'outcome') return `/staff/meetings/${meeting.id}#status`;
	if (kind === 'ask-views') return `/staff/meetings/${meeting.id}#child-${meeting.partId}`;
	if (decisionKinds.some((one) => one === kind)) return `${part}/decisions`;
	if (kind === 'file') return `${part}/filing`;
	return kind in panels ? `${part}#${panels[kind as keyof typeof panels]}` : part;
}

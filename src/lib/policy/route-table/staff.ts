import type { RouteId } from '$app/types';
import {
	administrators,
	advocateArrangers,
	alerted,
	childWorkers,
	familyInviters,
	figureReaders,
	figureTakers,
	followers,
	glassBreakers,
	hearers,
	meetingGoers,
	nothing,
	paperReleasers,
	secondPeople,
	staff,
	type RouteRule
} from '../route-rules.ts';

/** The staff’s side. */
export const staffRoutes = {
	'/(staff)/staff/meetings/[meeting]/[part]/notes': hearers,
	'/(staff)': nothing,
	'/(staff)/staff/advocates': advocateArrangers,
	'/(staff)/staff/children/[child]/advocate': advocateArrangers,
	'/(staff)/staff/meetings/[meeting]/[part]/advocate': nothing,
	'/(staff)/staff/meetings/[meeting]/[part]/advocate/[file]': glassBreakers,
	'/(staff)/staff/alerts': alerted,
	'/(staff)/staff/alerts/[alert]': alerted,
	'/(staff)/staff/children/[child]/card': {
		for: 'adults',
		roles: ['iro', 'chair', 'social-worker', 'business-support']
	},
	'/(staff)/staff/children/[child]/my-life': {
		for: 'adults',
		roles: ['iro', 'chair', 'manager', 'social-worker', 'partner-professional']
	},
	'/(staff)/staff/children/[child]/my-life/file': nothing,
	'/(staff)/staff/children/[child]/my-life/file/[file]': {
		for: 'adults',
		roles: ['iro', 'chair', 'manager', 'social-worker', 'partner-professional']
	},
	'/(staff)/staff/children/[child]/help': {
		for: 'adults',
		roles: ['iro', 'chair', 'social-worker']
	},
	'/(staff)/staff/children/[child]/communication': {
		for: 'adults',
		roles: ['iro', 'chair', 'social-worker']
	},
	'/(staff)/staff/children/[child]/family': {
		for: 'adults',
		roles: ['iro', 'chair', 'social-worker', 'business-support', 'manager']
	},
	'/(staff)/staff/children/[child]/family/[person]': {
		for: 'adults',
		roles: ['iro', 'chair', 'social-worker', 'business-support']
	},
	'/(staff)/staff/children/[child]/visit': hearers,
	'/(staff)/staff/settings': administrators,
	'/(staff)/staff/statistics': figureReaders,
	'/(staff)/staff/statistics/figures.csv': figureTakers,
	'/(staff)/staff/statistics/ssda903.csv': { for: 'adults', roles: ['manager'], fresh: true },
	'/(staff)/staff/settings/duty': administrators,
	'/(staff)/staff/settings/people': administrators,
	'/(staff)/staff': staff,
	'/(staff)/staff/break-glass': glassBreakers,
	'/(staff)/staff/break-glass/open': { ...glassBreakers, fresh: true },
	'/(staff)/staff/children': childWorkers,
	'/(staff)/staff/children/[child]': childWorkers,
	'/(staff)/staff/follow-up': followers,
	'/(staff)/staff/meetings': meetingGoers,
	'/(staff)/staff/meetings/[meeting]': meetingGoers,
	'/(staff)/staff/meetings/[meeting]/[part]': meetingGoers,
	'/(staff)/staff/meetings/[meeting]/how-it-was': {
		for: 'adults',
		roles: ['social-worker', 'partner-professional']
	},
	'/(staff)/staff/meetings/[meeting]/[part]/file': nothing,
	'/(staff)/staff/meetings/[meeting]/[part]/file/[file]': glassBreakers,
	'/(staff)/staff/meetings/[meeting]/[part]/decisions': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/how-it-was': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/family': familyInviters,
	'/(staff)/staff/meetings/[meeting]/[part]/family/[person]': familyInviters,
	'/(staff)/staff/meetings/[meeting]/[part]/family/[person]/said': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/filing': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/filing/pack': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/paper': { for: 'adults', roles: ['business-support'] },
	'/(staff)/staff/meetings/[meeting]/[part]/print': hearers,
	'/(staff)/staff/messages': hearers,
	'/(staff)/staff/messages/[child]': glassBreakers,
	'/(staff)/staff/children/[child]/protected': paperReleasers,
	'/(staff)/staff/photocard': hearers,
	'/(staff)/staff/photocard/portrait': hearers,
	'/(staff)/staff/photocard/preview': nothing,
	'/(staff)/staff/photocard/preview/[band]': hearers,
	'/(staff)/staff/meetings/[meeting]/[part]/feedback': {
		for: 'adults',
		roles: ['business-support']
	},
	'/(staff)/staff/meetings/[meeting]/[part]/feedback/key': {
		for: 'adults',
		roles: ['business-support']
	},
	'/(staff)/staff/tellings': figureReaders,
	'/(staff)/staff/tellings/figures.csv': figureTakers,
	'/(staff)/staff/tellings/[meeting]': glassBreakers,
	'/(staff)/staff/tellings/[meeting]/words': { for: 'adults', roles: ['manager'] },
	'/(staff)/staff/waiting': secondPeople
} as const satisfies Partial<Record<RouteId, RouteRule>>;

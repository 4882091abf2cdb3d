import { boardOf, BOARD_MEETINGS, BOARD_SHOWN } from '#lib/server/release/board.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { paperWriters } from '#lib/policy/route-rules.ts';
import type { Role } from '#lib/policy/roles.ts';
import type { PageServerLoad } from './$types';

const writers: readonly Role[] = paperWriters.roles;

export const load: PageServerLoad = ({ url, locals: { service, actor } }) => {
	const asked = (name: string) => url.searchParams.get(name);
	return {
		board: boardOf(service, actor, {
			shown: BOARD_SHOWN.find((one) => one === asked('show')) ?? 'all',
			meetings: BOARD_MEETINGS.find((one) => one === asked('meetings')) ?? 'all'
		}),
		mayWrite: asAdult(actor).roles.some((role) => writers.includes(role))
	};
};

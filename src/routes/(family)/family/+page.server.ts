import { asAdult } from '#lib/server/access/as-adult.ts';
import { askedAllRound } from '#lib/server/all-round/asked.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { childrenOfCarer } from '#lib/server/supporters/children.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => {
	const adult = asAdult(actor);
	return {
		name: nameOfAdult(service.db, service.vault, adult.id),
		isCarer: adult.roles.includes('carer'),
		children: childrenOfCarer(service, adult),
		asked: askedAllRound(service, adult).map(({ askedId, kind, onDay, startTime, sentAt }) => ({
			askedId,
			kind,
			onDay,
			startTime,
			sentAt
		}))
	};
};

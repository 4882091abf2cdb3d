import { readHowItWas } from '#lib/server/how-it-was/read.ts';
import { partFor } from '#lib/server/meetings/part.ts';
import { calledName, fullName } from '#lib/server/people/child.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => {
	const { child } = partFor(service, actor, 'how-it-was.read', params);
	return {
		name: fullName(service.vault, child),
		called: calledName(service.vault, child),
		up: `/staff/meetings/${params.meeting}/${params.part}/decisions`,
		said: readHowItWas(service, actor, params)
	};
};

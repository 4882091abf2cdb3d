import { plain, type Screen } from './screen.ts';
import type { World } from './world.ts';

const at = (path: (papers: World['papers']) => string): Screen['at'] => {
	return ({ papers }) => `/staff/papers/${path(papers)}`;
};
const saves: NonNullable<Screen['then']> = (page) =>
	page.locator('main form[method=post] button').last().click();
const nobody = 'A'.repeat(22);

/** Papers as they are written and prepared. */
export const paperScreens: readonly Screen[] = [
	plain('papers-mine', 'social-worker', '/staff/papers'),
	{ ...plain('papers-mine-none', 'iro', '/staff/papers'), rare: true },
	{
		...plain('papers-of', 'social-worker', ''),
		at: (world) => {
			const { meeting, part } = world.of('JunoConference');
			return `/staff/papers/of/${meeting}/${part}`;
		},
		telling: true
	},
	{
		...plain('paper-joint', 'social-worker', ''),
		at: at(({ joint }) => joint),
		telling: true
	},
	{ ...plain('paper-partner', 'partner-professional', ''), at: at(({ joint }) => joint) },
	{ ...plain('paper-read', 'manager', ''), at: at(({ review }) => review) },
	{
		...plain('paper-section', 'social-worker', ''),
		at: at(({ joint, section }) => `${joint}/sections/${section}`),
		telling: true
	},
	{
		...plain('paper-section-young', 'social-worker', ''),
		at: at(({ young, youngSection }) => `${young}/sections/${youngSection}`)
	},
	{
		...plain('paper-section-empty', 'social-worker', ''),
		at: at(({ review }) => `${review}/sections/${nobody}`),
		then: saves
	},
	{
		...plain('paper-for', 'social-worker', ''),
		at: at(({ joint, mother }) => `${joint}/for/${mother}`)
	},
	{
		...plain('paper-pdf', 'business-support', ''),
		at: at(({ joint, withPdf }) => `${joint}/for/${withPdf}/pdf`)
	},
	{
		...plain('paper-pdf-empty', 'business-support', ''),
		at: at(({ joint, mother }) => `${joint}/for/${mother}/pdf`),
		then: saves
	},
	{
		...plain('paper-pdf-page', 'business-support', ''),
		at: at(({ joint, withPdf }) => `${joint}/for/${withPdf}/pdf/1`)
	}
];

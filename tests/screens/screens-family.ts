import type { Whose } from '#tests/critical/secrets/cast.ts';
import { plain, type Screen } from './screen.ts';
import type { World } from './world.ts';

const own = (path: (families: World['families']) => string): Screen['at'] => {
	return ({ families }) => `/family/${path(families)}`;
};
const staff = (whose: Whose, path: (families: World['families']) => string): Screen['at'] => {
	return (world) => {
		const { meeting, part } = world.of(whose);
		return `/staff/meetings/${meeting}/${part}/family${path(world.families)}`;
	};
};
const big: NonNullable<Screen['then']> = (page) =>
	page.locator('main form[method=post] button.button-big').last().click();
const submits: NonNullable<Screen['then']> = (page) =>
	page.locator('main form[action*=agree] button').last().click();

/** What a parent or carer has before a meeting, and the staff's side of it. */
export const familyBeforeScreens: readonly Screen[] = [
	plain('family-empty', 'parent-restricted', '/family'),
	{
		...plain('family-meeting', 'parent', ''),
		at: own(({ todo }) => `meeting/${todo}`),
		telling: true
	},
	{ ...plain('family-meeting-carer', 'carer', ''), at: own(({ carer }) => `meeting/${carer}`) },
	{ ...plain('family-needs', 'parent', ''), at: own(({ sent }) => `needs/${sent}`) },
	{
		...plain('family-needs-wrong', 'parent', ''),
		at: own(({ sent }) => `needs/${sent}`),
		then: big
	},
	{ ...plain('family-needs-arranged', 'carer', ''), at: own(({ carer }) => `needs/${carer}`) },
	{ ...plain('family-views', 'parent', ''), at: own(({ todo }) => `views/${todo}`) },
	{
		...plain('family-views-question', 'parent', ''),
		at: own(({ todo }) => `views/${todo}/disagree`),
		telling: true
	},
	{
		...plain('family-views-too-long', 'parent', ''),
		at: own(({ todo }) => `views/${todo}/help`),
		then: async (page) => {
			await page.locator('main textarea').first().fill('word '.repeat(700));
			await page.locator('main button[value="next"].button').click();
			await page.locator('.error-summary').waitFor();
		}
	},
	{
		...plain('family-views-check-empty', 'parent', ''),
		at: own(({ todo }) => `views/${todo}/check`)
	},
	{ ...plain('family-views-check', 'parent', ''), at: own(({ sent }) => `views/${sent}/check`) },
	{ ...plain('family-views-sent', 'parent', ''), at: own(({ sent }) => `views/${sent}/sent`) },
	{ ...plain('staff-family', 'chair', ''), at: staff('JunoConference', () => '') },
	{
		...plain('staff-family-person', 'chair', ''),
		at: staff('JunoConference', ({ mother }) => `/${mother}`)
	},
	{
		...plain('staff-family-agree', 'manager', ''),
		at: staff('JunoConference', ({ father }) => `/${father}`)
	},
	{
		...plain('staff-family-agree-wrong', 'manager', ''),
		at: staff('JunoConference', ({ father }) => `/${father}`),
		then: submits
	},
	{
		...plain('staff-family-said', 'chair', ''),
		at: staff('Ash', ({ mother }) => `/${mother}/said`)
	}
];

import { plain, type Screen } from './screen.ts';
import type { World } from './world.ts';

const own = (path: string): Screen['at'] => {
	return ({ feedback }) => `/family/feedback/${feedback.asked}${path}`;
};
const part = (path: string): Screen['at'] => {
	return ({ feedback: { meeting, part } }) => `/staff/meetings/${meeting}/${part}${path}`;
};
const told = (path: string): Screen['at'] => {
	return ({ feedback }: World) => `/staff/tellings/${feedback.told}${path}`;
};
const big: NonNullable<Screen['then']> = (page) =>
	page.locator('main form[method=post] button.button-big').last().click();

/** What is asked after a conference, the paper form of it, and the three tellings. */
export const feedbackScreens: readonly Screen[] = [
	{ ...plain('feedback-start', 'parent', ''), at: own('') },
	{ ...plain('feedback-before', 'parent', ''), at: own('/before'), telling: true },
	{ ...plain('feedback-meeting', 'parent', ''), at: own('/meeting'), rare: true },
	{ ...plain('feedback-after', 'parent', ''), at: own('/after') },
	{ ...plain('feedback-check', 'parent', ''), at: own('/check') },
	{
		...plain('feedback-sent', 'carer', ''),
		at: ({ feedback }) => `/family/feedback/${feedback.carer}/meeting`,
		then: async (page, world) => {
			await page.locator('main input[type=radio]').first().check();
			await big(page, world);
			await page.locator('main input[name=name]').first().check();
			await big(page, world);
		},
		leadsTo: '/(family)/family/feedback/[asked]/sent'
	},
	{ ...plain('feedback-check-wrong', 'parent', ''), at: own('/check'), then: big },
	{ ...plain('feedback-forms', 'business-support', ''), at: part('/feedback') },
	{
		...plain('feedback-forms-made', 'business-support', ''),
		at: part('/feedback'),
		then: async (page) => {
			await page.locator('main input[name=who]').first().check();
			await page.locator('main form button.button').last().click();
		}
	},
	{ ...plain('feedback-key', 'business-support', ''), at: part('/feedback/key') },
	{
		...plain('feedback-key-wrong', 'business-support', ''),
		at: part('/feedback/key'),
		then: (page) => page.locator('main form button.button').last().click(),
		rare: true
	},
	plain('tellings-manager', 'manager', '/staff/tellings'),
	plain('tellings-chair', 'chair', '/staff/tellings'),
	plain('tellings-officer', 'participation-officer', '/staff/tellings'),
	{ ...plain('tellings-conference', 'manager', ''), at: told('') },
	{ ...plain('tellings-words', 'manager', ''), at: told('/words') }
];

import type { Whose } from '#tests/critical/secrets/cast.ts';
import { plain, type Screen } from './screen.ts';
import type { World } from './world.ts';

const part = (world: World, whose: Whose) => `${world.of(whose).meeting}/${world.of(whose).part}`;

const recent = (world: World, whose: Parameters<World['recent']>[0]) => {
	const { meeting, part: own } = world.recent(whose);
	return `${meeting}/${own}`;
};

const submits: NonNullable<Screen['then']> = (page) =>
	page.locator('main form').first().locator('button').last().click();

const staff = (
	name: string,
	as: Screen['as'],
	at: Screen['at'],
	more: Partial<Screen> = {}
): Screen => ({
	name,
	as,
	at: (world) => `/staff/${at(world)}`,
	...more
});

const rare = (screen: Screen): Screen => ({ ...screen, rare: true });

/** Family, carers and advocates. */
export const familyScreens: readonly Screen[] = [
	{ ...plain('family-parent', 'parent', '/family'), telling: true },
	plain('family-carer', 'carer', '/family'),
	plain('family-help', 'carer', '/family/help'),
	{
		...plain('family-how-it-was', 'parent', ''),
		at: (world) => `/family/how-it-was/${world.askedOfParent(world.recent('JunoReview').meeting)}`
	},
	plain('advocate', 'advocate', '/advocate'),
	plain('advocate-help', 'advocate', '/advocate/help')
];

/** The service's own pages. */
export const staffScreens: readonly Screen[] = [
	{ ...plain('staff-iro', 'iro', '/staff'), telling: true },
	rare(plain('staff-chair', 'chair', '/staff')),
	plain('staff-social-worker', 'social-worker', '/staff'),
	rare(plain('staff-partner-professional', 'partner-professional', '/staff')),
	rare(plain('staff-business-support', 'business-support', '/staff')),
	rare(plain('staff-participation-officer', 'participation-officer', '/staff')),
	plain('staff-manager', 'manager', '/staff'),
	plain('staff-administrator', 'administrator', '/staff'),
	{ ...plain('staff-nothing', 'iro', '/staff/nothing'), status: 404 },
	plain('alerts', 'iro', '/staff/alerts'),
	staff('alert', 'iro', ({ alert }) => `alerts/${alert}`),
	staff('alert-unsaid', 'iro', ({ alert }) => `alerts/${alert}`, {
		then: (page) => page.locator('form[action*="close"] button').click()
	}),
	plain('break-glass', 'manager', '/staff/break-glass'),
	plain('break-glass-open', 'manager', '/staff/break-glass/open'),
	staff('break-glass-short', 'manager', () => 'break-glass/open', { then: submits }),
	plain('children', 'iro', '/staff/children'),
	staff('children-none', 'iro', () => 'children', {
		then: async (page) => {
			await page.getByRole('searchbox').fill('nobody');
			await page.getByRole('search').getByRole('button').click();
		}
	}),
	staff('child', 'iro', (world) => `children/${world.of('Rafi').child.id}`),
	staff('card-make', 'social-worker', (world) => `children/${world.of('Rafi').child.id}/card`),
	staff('card-made', 'social-worker', (world) => `children/${world.newcomer('12-15')}/card`, {
		then: async (page) => {
			await page.locator('main form input[type=radio]').first().check();
			await page.locator('main form button').first().click();
		}
	}),
	staff('hand-over', 'social-worker', (world) => `children/${world.of('Pip').child.id}/help`),
	plain('follow-up', 'manager', '/staff/follow-up'),
	plain('waiting', 'manager', '/staff/waiting'),
	plain('meetings', 'iro', '/staff/meetings'),
	rare(plain('meetings-past', 'iro', '/staff/meetings?when=past')),
	staff('meeting', 'iro', (world) => `meetings/${world.of('Rafi').meeting}`, { telling: true }),
	staff('meeting-conference', 'chair', (world) => `meetings/${world.of('JunoConference').meeting}`),
	staff('part', 'iro', (world) => `meetings/${part(world, 'JunoReview')}`, { telling: true }),
	staff('part-filled', 'iro', (world) => {
		const { meeting, part: own } = world.filled['12-15'];
		return `meetings/${meeting}/${own}`;
	}),
	staff(
		'print-filled',
		'iro',
		(world) => {
			const { meeting, part: own } = world.filled['12-15'];
			return `meetings/${meeting}/${own}/print`;
		},
		{ shown: 'print' }
	),
	staff('part-rafi', 'iro', (world) => `meetings/${part(world, 'Rafi')}`),
	staff('part-social-worker', 'social-worker', (world) => `meetings/${part(world, 'Rafi')}`),
	staff('decisions', 'iro', (world) => `meetings/${recent(world, 'Rafi')}/decisions`, {
		telling: true
	}),
	staff('decisions-draft', 'iro', (world) => `meetings/${recent(world, 'JunoReview')}/decisions`),
	staff('how-it-was-read', 'iro', (world) => `meetings/${recent(world, 'Rafi')}/how-it-was`),
	staff(
		'how-it-was-asked',
		'social-worker',
		(world) => `meetings/${world.recent('Rafi').meeting}/how-it-was`
	),
	staff('visit', 'iro', (world) => `children/${world.of('JunoReview').child.id}/visit`),
	staff('filing', 'iro', (world) => `meetings/${part(world, 'Rafi')}/filing`),
	staff('paper', 'business-support', (world) => `meetings/${part(world, 'Rafi')}/paper`),
	staff('paper-empty', 'business-support', (world) => `meetings/${part(world, 'Rafi')}/paper`, {
		then: (page) => page.locator('main form[method=post] button').last().click()
	}),
	staff('print', 'iro', (world) => `meetings/${part(world, 'JunoReview')}/print`),
	plain('messages', 'iro', '/staff/messages'),
	staff('thread', 'iro', (world) => `messages/${world.of('Ember').child.id}`),
	{ ...plain('photocard', 'iro', '/staff/photocard'), telling: true },
	rare(plain('photocard-preview-4-7', 'iro', '/staff/photocard/preview/4-7')),
	rare(plain('photocard-preview-8-11', 'iro', '/staff/photocard/preview/8-11')),
	rare(plain('photocard-preview-12-15', 'iro', '/staff/photocard/preview/12-15')),
	plain('photocard-preview-16-plus', 'iro', '/staff/photocard/preview/16-plus'),
	{ ...plain('statistics', 'manager', '/staff/statistics'), telling: true },
	plain('statistics-own', 'iro', '/staff/statistics'),
	rare(plain('statistics-officer', 'participation-officer', '/staff/statistics')),
	{ ...plain('settings', 'administrator', '/staff/settings'), telling: true },
	plain('settings-duty', 'administrator', '/staff/settings/duty'),
	plain('settings-people', 'administrator', '/staff/settings/people')
];

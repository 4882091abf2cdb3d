import type { Frame } from '#lib/domain/report/frame.ts';
import type { SectionSource } from '#lib/domain/report/section-source.ts';

/** A section of a made-up paper, as somebody types it. */
export interface ToldSection {
	readonly source: SectionSource;
	readonly frame?: Frame;
	readonly heading: string;
	readonly typed: string;
	/** Extract id of who writes it, where it is not the one who began. */
	readonly by?: string;
}

/** The core group's report on Juno for the conference ahead. Nobody in it exists. */
export const jointReport: readonly ToldSection[] = [
	{
		source: 'social-work',
		frame: 'worries',
		heading: 'At home',
		typed:
			'Juno has been at home with her mum on three weekends since May. On one of them there was shouting in the street at night. Juno rang her carer and was fetched.\n\nWe worry that grown-ups come to the flat who have been drinking. Juno says that she does not sleep when they are there.'
	},
	{
		source: 'police',
		frame: 'worries',
		heading: 'Calls to the flat',
		typed:
			'Officers came to the flat twice since the last meeting, both times after neighbours rang. Nobody was hurt. A man who does not live there was asked to leave.'
	},
	{
		source: 'health',
		frame: 'worries',
		heading: 'Sleep and health',
		typed:
			'Juno was seen by the school nurse four times with headaches. They come after weekends. Her eyes and hearing are well.',
		by: 'DEMO-PARTNER'
	},
	{
		source: 'social-work',
		frame: 'goes-well',
		heading: 'At home',
		typed:
			'Rowena has been to every meeting of the group for parents. She cooks with Juno and keeps photos of it. Juno is proud of the soup.\n\n- The flat is warm, and there is food.\n- Juno has her own bed and a lamp.\n- Rowena asks for help when she needs it.'
	},
	{
		source: 'school',
		frame: 'goes-well',
		heading: 'School',
		typed:
			'Juno has not missed a day this term. She plays the drums on Tuesdays and reads to the younger ones.',
		by: 'DEMO-PARTNER'
	},
	{
		source: 'social-work',
		frame: 'needs-to-happen',
		heading: 'Before Juno stays longer',
		typed:
			'1. No visitors who have been drinking while Juno is at the flat.\n2. Rowena and the carer speak by telephone every Thursday.\n3. Juno has a number that she can ring at any hour, and knows that it is all right to ring.'
	}
];

/** The same for Juno herself, in words of her band. */
export const forJuno: readonly ToldSection[] = [
	{
		source: 'social-work',
		heading: 'What we worry about',
		typed: 'At mum’s it can be loud at night. Then you can not sleep. We want you to be safe there.'
	},
	{
		source: 'social-work',
		heading: 'What goes well',
		typed: 'You cook with mum. You go to school each day. You play the drums.'
	},
	{
		source: 'social-work',
		heading: 'What we want to do',
		typed: '- No loud guests when you are there.\n- You can ring us at night, too.'
	}
];

/** The social worker's report for Rafi's review. */
export const reviewReport: readonly ToldSection[] = [
	{
		source: 'social-work',
		heading: 'Since the last review',
		typed:
			'Rafi has lived with the same carers for fourteen months. He trains twice a week and has a bus pass for it, as was decided.'
	},
	{
		source: 'school',
		heading: 'School',
		typed: 'Rafi is good at maths. He wants to take part in the science camp in summer.'
	},
	{
		source: 'health',
		heading: 'Health',
		typed: 'The yearly check is done. Rafi wears his brace most nights.'
	},
	{
		source: 'social-work',
		heading: 'What Rafi and we want to talk about',
		typed: '- How often he sees his cousin.\n- Who pays for the camp.\n- A phone of his own.'
	}
];

/** The chair's decision sheet after the last conference. */
export const decisionSheet: readonly ToldSection[] = [
	{
		source: 'social-work',
		heading: 'What was decided',
		typed:
			'1. The plan goes on, with the same core group.\n2. Juno stays with mum on every second weekend, from Saturday to Sunday (Tamsin).\n3. Rowena goes on with the group for parents (Rowena, Tamsin).\n4. The school nurse sees Juno once a month (Gwendolen).'
	},
	{
		source: 'social-work',
		heading: 'How to say that this is wrong',
		typed:
			'Tell the chair or your social worker. You can also write to the council. Somebody who was not at the meeting looks at it.'
	}
];

export const summaries = {
	joint:
		'We meet to talk about how Juno is when she is with you.\n\nWhat we worry about: loud nights at the flat, and guests who drink.\n\nWhat goes well: you cook with Juno, you go to your group, and you ask for help.\n\nWhat needs to happen: no such guests while Juno is there, and a talk with her carer once a week.\n\nAt the meeting you can say what you think. You can bring someone.',
	juno: 'We meet to talk about you and mum. We want home to be safe. You can say what you want.',
	sheet:
		'The plan goes on. Juno stays with you on every second weekend.\n\nYou go on with your group. The school nurse sees Juno once a month.\n\nIf you think that something is wrong, tell the chair. You have 28 days to appeal.',
	father:
		'The plan goes on. The core group goes on meeting.\n\nIf you think that something is wrong, tell the chair. You have 28 days to appeal.'
} as const;

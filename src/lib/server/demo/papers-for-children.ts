import type { DemoPaper } from './demo-paper.ts';

/** What the demo's young people have to read, written to them. */
export const papersForChildren: readonly DemoPaper[] = [
	{
		child: 'DEMO-C1',
		meeting: 'next',
		kind: 'report',
		by: 'DEMO-SOCIAL-WORKER',
		to: ['self'],
		summary: 'You live with Barnaby. You sleep well. We want to plan a day with your gran.',
		sections: [
			{ heading: 'At home', text: ['You like the dog.', 'The star lamp helps you at night.'] },
			{
				heading: 'Your gran',
				text: ['You ask when you will see her.', 'We want to help with that.']
			}
		]
	},
	{
		child: 'DEMO-C2',
		meeting: 'next',
		kind: 'report',
		by: 'DEMO-SOCIAL-WORKER',
		to: ['self'],
		summary:
			'This is what Tamsin wrote for your review. Home is calmer. You go to school nearly every day. You still worry when people shout.',
		sections: [
			{
				heading: 'Home',
				text: [
					'You have your own shelf and a lamp. You said that bedtime is better.',
					'You hid in the bathroom once when there was shouting. That should not happen to you.'
				]
			},
			{ heading: 'School', text: ['Your teacher says you read a lot. She is proud of you.'] },
			{ heading: 'What we want to do', text: ['We make a plan for loud nights: who you can ring.'] }
		]
	},
	{
		child: 'DEMO-C3',
		meeting: 'next',
		kind: 'report',
		by: 'DEMO-SOCIAL-WORKER',
		to: ['self'],
		summary:
			'The report for your review, in short. You want to stay where you are. We agree. School is the thing to sort out: mainly the bus.',
		sections: [
			{
				heading: 'Where you live',
				text: ['You want to stay. Your carers want that too. We will ask for it at the review.']
			},
			{
				heading: 'School',
				text: [
					'You were late on eleven days. You say it is the bus and not the school.',
					'We will ask for a pass for the earlier one.'
				]
			}
		]
	},
	{
		child: 'DEMO-C4',
		meeting: 'next',
		kind: 'report',
		by: 'DEMO-SOCIAL-WORKER',
		to: ['self'],
		summary:
			'For your review. It covers where you will live after 18, money, and college. The main open point: staying put with your carers, which you want.',
		sections: [
			{
				heading: 'Where you will live',
				text: [
					'You want to stay put with your carers after 18. They have said yes.',
					'The money for it is not agreed yet. We ask the review to set a date.'
				]
			},
			{
				heading: 'College and money',
				text: [
					'Your place is confirmed.',
					'You have a bank account. Your savings are shown to you each spring.'
				]
			}
		]
	}
];

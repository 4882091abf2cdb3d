import type { DocumentKind } from '#lib/domain/report/document.ts';

/** A paper of the demo as it goes to one person. Everybody and everything in it is invented. */
export interface DemoPaper {
	/** Extract id of the child, and which of their meetings: as `made.parts` has it, or `recent`. */
	readonly child: string;
	readonly meeting: 'next' | 'recent';
	readonly kind: DocumentKind;
	/** Extract ids of those who have it, each a version of their own; `self`: the young person. */
	readonly to: readonly string[];
	readonly summary: string;
	readonly sections: readonly { readonly heading: string; readonly text: readonly string[] }[];
	/** It came a day and two hours late, for this reason. */
	readonly lateReason?: string;
}

export const demoPapers: readonly DemoPaper[] = [
	{
		child: 'DEMO-C2',
		meeting: 'next',
		kind: 'report',
		to: ['DEMO-PARTNER', 'DEMO-SOCIAL-WORKER'],
		summary:
			'This report is for Juno’s review.\n\nThings have got calmer at home since spring. Juno goes to school nearly every day. She still worries when there is shouting.\n\nI think the child protection plan should go on for now. What would end it: three more calm months, and the health visitor seeing that the routines hold.',
		sections: [
			{
				heading: 'Why we meet',
				text: [
					'Juno has been the subject of a child protection plan since last year. The threshold was met because of arguments at home that frightened her, and because of missed health appointments.',
					'The core group has met four times. Rowena came each time and was on time.'
				]
			},
			{
				heading: 'What goes well',
				text: [
					'Juno says that bedtime is better. She has her own shelf and a lamp.',
					'School reports that attendance is 96 % this term. Her teacher says she is proud of her reading.',
					'Rowena has done the parenting course and says which parts helped her. These are protective factors.'
				]
			},
			{
				heading: 'What worries us',
				text: [
					'In September a neighbour heard shouting late at night. Juno told her teacher that she hid in the bathroom.',
					'Two dental appointments were missed. We do not know yet why.'
				]
			},
			{
				heading: 'What needs to happen',
				text: [
					'Rowena and the social worker agree on a plan for evenings that get loud: who Juno can ring, and where she can go.',
					'The dental check is booked again before the end of the month. The social worker helps with the bus fare.',
					'The core group looks at both at its next meeting.'
				]
			}
		]
	},
	{
		child: 'DEMO-C2',
		meeting: 'recent',
		kind: 'decision-sheet',
		to: ['DEMO-PARENT'],
		lateReason: 'I was off sick and nobody had been asked to send it for me. I am sorry.',
		summary:
			'Family time moves to Saturdays. The school nurse checks Juno’s hearing. We look at both at the next review.',
		sections: [
			{
				heading: 'What was decided',
				text: [
					'Family time is on Saturdays from ten to four, at home.',
					'The school nurse checks Juno’s hearing before the end of term.'
				]
			}
		]
	},
	{
		child: 'DEMO-C1',
		meeting: 'next',
		kind: 'report',
		to: ['DEMO-CARER'],
		summary:
			'This report is for Pip’s review.\n\nPip has settled well. He sleeps through most nights and eats what he likes. He asks often when he will see his gran.',
		sections: [
			{
				heading: 'How Pip is',
				text: [
					'Pip has been in this placement for fourteen months. He calls the dog his best friend.',
					'He has nightmares about once a week. The carer sits with him and they look at the star lamp.'
				]
			},
			{
				heading: 'What is next',
				text: ['We would like to plan time with his gran, once a month to begin with.']
			}
		]
	},
	{
		child: 'DEMO-C3',
		meeting: 'next',
		kind: 'report',
		to: ['DEMO-ADVOCATE'],
		summary:
			'This report is for Rafi’s review.\n\nRafi does well at football and less well at school. He wants to stay where he is. We agree with him.',
		sections: [
			{
				heading: 'Where Rafi lives',
				text: ['Rafi wants to stay in this placement. His carers want it too.']
			},
			{
				heading: 'School',
				text: [
					'Rafi was late on eleven days. His PEP meeting is next week.',
					'He says that the bus is the problem and not the school.'
				]
			}
		]
	},
	{
		child: 'DEMO-C1',
		meeting: 'next',
		kind: 'report',
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

/** What a mother says about the report for the conference ahead, and what the chair answers to one of it. */
export const demoNotes = [
	{
		at: '1-1',
		kind: 'wrong',
		words: 'The shouting came from across the road and not from my flat. I rang the carer myself.',
		answer: 'Thank you for telling me. We begin with this on the day, and you can say it there.'
	},
	{ at: '1-2', kind: 'not-understood', words: '', answer: null },
	{
		at: '2-1',
		kind: 'missing',
		words: 'We go swimming on Sundays, too. I have the tickets.',
		answer: null
	}
] as const;

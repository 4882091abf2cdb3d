import type { DemoPaper } from './demo-paper.ts';
import { papersForChildren } from './papers-for-children.ts';

/** All that the demo has to read: the grown-ups' papers, then the young people's. */
export const demoPapers: readonly DemoPaper[] = [
	{
		child: 'DEMO-C2',
		meeting: 'next',
		kind: 'report',
		by: 'DEMO-SOCIAL-WORKER',
		to: ['DEMO-PARTNER'],
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
		meeting: 'next',
		kind: 'report',
		by: 'DEMO-PARTNER',
		to: ['DEMO-SOCIAL-WORKER'],
		summary:
			'This report is for Juno’s review.\n\nJuno is well and in school every day. Her headaches are fewer since summer. I would like her hearing to be checked.',
		sections: [
			{
				heading: 'How Juno is at school',
				text: [
					'Juno comes to see me on Mondays when she needs to. Since summer that has been twice.',
					'She says that her head hurts less when she has slept.'
				]
			},
			{
				heading: 'What I would like to see',
				text: ['Her hearing is checked before the end of term. I can do that here.']
			}
		]
	},
	{
		child: 'DEMO-C2',
		meeting: 'recent',
		kind: 'decision-sheet',
		by: 'DEMO-IRO',
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
		by: 'DEMO-SOCIAL-WORKER',
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
		by: 'DEMO-SOCIAL-WORKER',
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
	...papersForChildren
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

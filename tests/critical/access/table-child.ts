import type { Persona } from './personas.ts';
import type { Row, Who } from './row.ts';

const young = ['child-4-7', 'child-8-11', 'child-12-15', 'child-16-plus', 'sibling'] as const;
const evenHelped = [...young, 'helped'] as const;

/** A made-up send key: 22 characters of the kind that forms carry. */
const sendKey = 'k'.repeat(22);

/** What young people see: the addresses hold no name and no id but their own. */
export const childTable = {
	'/(child)': {},
	'/(child)/me': { page: { by: young } },
	'/(child)/me/advocate': {
		page: { by: young },
		acts: { default: { by: young, gives: 303 } }
	},
	'/(child)/me/answers': { page: { by: young } },
	'/(child)/me/colour': {
		page: { by: young },
		acts: { default: { by: young, form: { accent: 'no such colour' }, gives: 400 } }
	},
	'/(child)/me/looked': { page: { by: young } },
	'/(child)/me/message': {
		page: { by: young },
		// Ash has no IRO: a message would lie unread, and the page says so.
		acts: {
			default: { by: young, form: { sendKey, body: 'hello' }, gives: 200, unless: { sibling: 409 } }
		}
	},
	'/(child)/me/not-safe': {
		page: { by: evenHelped },
		acts: { default: { by: evenHelped, form: { sendKey, words: 'help' } } }
	}
} as const satisfies Record<string, Row>;

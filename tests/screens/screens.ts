import type { Screen } from './screen.ts';
import { bookletScreens } from './screens-booklet.ts';
import { childScreens } from './screens-child.ts';
import { fileScreens } from './screens-files.ts';
import { openScreens } from './screens-open.ts';
import { familyScreens, staffScreens } from './screens-staff.ts';

/** Every page that is swept and pictured, in the order of the contact sheet. */
export const screens: readonly Screen[] = [
	...openScreens,
	...childScreens,
	...bookletScreens,
	...fileScreens,
	...familyScreens,
	...staffScreens
];
